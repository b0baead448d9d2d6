using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

public class GoldAndRecordTests
{
    [Theory]
    [InlineData("{\"id\":\"a\"}", "gold.jsonl, line 1: no `text`")]
    [InlineData("[]", "gold.jsonl, line 1: no JSON object")]
    [InlineData("{\"id\":\"a\",\"text\":\"a\"}", "gold.jsonl, line 1: no row has `timex`, which task timex reads")]
    [InlineData("{\"id\":\"a\",\"text\":\"😀\",\"timex\":[{\"start\":0,\"end\":2,\"when\":\"2020\"}]}", "gold.jsonl, line 1: span 0 to 2 is not inside the text, which has 1")]
    [InlineData("", "gold.jsonl: holds no gold")]
    public void Bad_gold_is_told_with_its_line(string line, string message)
    {
        var fault = Assert.Throws<SetupException>(() => Given.Score("timex", Given.Gold(line)));
        Assert.Equal(message, fault.Message);
        Assert.NotEmpty(fault.Remedy);
    }

    [Fact]
    public void Broken_json_is_told_with_its_line() => Assert.StartsWith(
        "gold.jsonl, line 2: not JSON",
        Assert.Throws<SetupException>(() => Given.Score("timex", Given.Gold("""{"id":"a","text":"a","timex":[]}""", "{"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Records_without_ids_and_of_other_documents_are_told()
    {
        const string gold = """{"id":"a","text":"a","timex":[]}""";
        Assert.Equal("records, line 2: a record without `id`", Assert.Throws<SetupException>(() => Given.Score("timex", Given.Gold(gold), "", "{}")).Message);
        Assert.Contains("\"b\"", Assert.Throws<SetupException>(() => Given.Score("timex", Given.Gold(gold), """{"id":"b"}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_follow_the_gold()
    {
        var documents = Given.Task("attribution").Documents(Given.Gold(
            """{"id":" a ","text":" Head line. Text.","title":"Head","dct":"2031-05-02","genre":"voyage","attributions":[]}""",
            """{"text":"Text.","title":"Head","date":"2031-05-02T10:00","source":"http://x","attributions":[]}""",
            """{"id":"a","text":"Text.","outlet":"","domain":"bell.example","reference":"soon","attributions":[]}"""));
        Assert.Equal(new InputDocument("a", " Head line. Text."), documents[0]);
        Assert.Equal(new InputDocument("row-2", "Text.", "Head", "2031-05-02T10:00"), documents[1]);
        Assert.Equal(new InputDocument("a#2", "Text.", Outlet: "bell.example"), documents[2]);
    }

    [Fact]
    public void Tasks_have_names_of_their_own()
    {
        Assert.Equal(EvaluationTasks.All.Count, EvaluationTasks.All.Select(task => task.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(EvaluationTasks.All, task => Assert.Same(task, EvaluationTasks.Find(task.Name)));
        Assert.Null(EvaluationTasks.Find("none"));
    }

    [Fact]
    public void A_missing_gold_file_is_told() =>
        Assert.StartsWith("no/such.jsonl: cannot be read", Assert.Throws<SetupException>(() => GoldFile.Open("no/such.jsonl")).Message, StringComparison.Ordinal);
}
