using System.Text.Json;
using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

public class ReportTests
{
    private static readonly EvaluationReport Report = new(
        "toponyms",
        "gold.jsonl",
        [new("documents", 2), new("records_missing", 1)],
        [new MatchFigure("found", 1, 2, 1, 4), new ValueFigure("mean km", 1234.56, 3), new ValueFigure("macro-F1", null, 0, 2)],
        ["a: missed"]);

    [Fact]
    public void The_table_is_aligned() => Assert.Equal(
        """
        toponyms: documents 2, records missing 1
                       P       R      F1   value  counts
        found      0.500   0.250   0.333          1 hits, 2 predicted, 4 gold
        mean km                           1234.6  n 3
        macro-F1                               -  n 0, 2 classes
        a: missed

        """,
        Report.ToTable());

    [Fact]
    public void The_json_has_all_figures()
    {
        using var json = JsonDocument.Parse(Report.ToJson());
        var figures = json.RootElement.GetProperty("figures");
        Assert.Equal(0.25, figures.GetProperty("found").GetProperty("R").GetDouble());
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("macro-F1").GetProperty("value").ValueKind);
        Assert.Equal(1, json.RootElement.GetProperty("records_missing").GetInt32());
        Assert.Equal("a: missed", json.RootElement.GetProperty("errors")[0].GetString());
    }

    [Fact]
    public void Only_as_many_errors_are_kept_as_were_asked_for()
    {
        var tally = new Tally(1);
        tally.Miss("a", "one");
        tally.Miss("b", "two");
        Assert.Equal(["a: one"], tally.Errors);
    }
}
