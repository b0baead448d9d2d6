using System.Text;
using System.Text.Json;

namespace Dragoman.Tests.Cli;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dragoman-evaluate-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_golds_texts_are_coded_and_compared()
    {
        var run = await CliRun.Of("evaluate", "events", Gold());

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("events", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await CliRun.Of("evaluate", "events", Gold(), "--json")).Output);
        Assert.Equal(1, json.RootElement.GetProperty("figures").GetProperty("events").GetProperty("F1").GetDouble());
    }

    [Fact]
    public async Task Records_of_an_earlier_run_give_the_same_figures()
    {
        var records = Path.Combine(_folder, "records.jsonl");
        var coded = await CliRun.With(
            new FakeStages(),
            surroundings => surroundings with { Input = File.OpenRead(Gold()) },
            "code",
            "--as",
            "documents",
            "-");
        await File.WriteAllTextAsync(records, coded.Output);
        var fresh = await CliRun.Of("evaluate", "events", Gold());
        var fromFile = await CliRun.Of("evaluate", "events", Gold(), "--records", records);
        var fromInput = await CliRun.With(
            new FakeStages(),
            surroundings => surroundings with { Input = new MemoryStream(Encoding.UTF8.GetBytes(coded.Output)) },
            "evaluate",
            "events",
            Gold(),
            "--records",
            "-");

        Assert.Equal(fresh.Output, fromFile.Output);
        Assert.Equal(fresh.Output, fromInput.Output);
    }

    [Fact]
    public async Task Differences_are_shown_where_asked_for()
    {
        var none = Path.Combine(_folder, "none.jsonl");
        await File.WriteAllTextAsync(none, "");
        var run = await CliRun.Of("evaluate", "events", Gold(), "--records", none, "--errors", "5");

        Assert.Equal(0, run.Code);
        Assert.Contains("an attack on Juba", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "error: TASK: unknown value 'event'; did you mean 'events'?", "event", "x.jsonl")]
    [InlineData(3, "error: nowhere.jsonl: cannot be read: ", "events", "nowhere.jsonl")]
    [InlineData(2, "error: --errors: 'all' is not a whole number of 0 or more", "events", "x.jsonl", "--errors", "all")]
    public async Task What_does_not_fit_is_told(int code, string error, params string[] args)
    {
        var run = await CliRun.Of(["evaluate", .. args]);

        Assert.Equal((code, ""), (run.Code, run.Output));
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
    }

    private string Gold()
    {
        var path = Path.Combine(_folder, "gold.jsonl");
        File.WriteAllText(
            path,
            """{"id":"g1","text":"an attack on Juba","events":[{"trigger":{"start":3,"end":9,"text":"attack"},"event":"ASSAULT","mode":null,"context":[],"status":"asserted","actor":[],"recipient":[],"place":[],"time":[],"tolls":[],"means":[],"by":[]}],"attributions":[]}""" + "\n");
        return path;
    }
}
