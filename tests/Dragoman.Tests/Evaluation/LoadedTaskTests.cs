namespace Dragoman.Tests.Evaluation;

public class LoadedTaskTests
{
    private const string Bad = """{"id":"a","text":"😀 bad evil day","biased":true,"loaded":[{"start":2,"end":5},{"start":6,"end":10}]}""";
    private const string Plain = """{"id":"b","text":"a day","biased":false,"loaded":[]}""";

    [Fact]
    public void Marked_words_are_perfect() => Given.AllOne(Given.Score(
        "loaded", Given.Gold(Bad, Plain), """{"id":"a","loaded":[{"start":3,"end":6},{"start":7,"end":11}]}"""));

    [Fact]
    public void Without_records_every_text_is_fair()
    {
        var report = Given.Score("loaded", Given.Gold(Bad, Plain));
        Assert.Equal(0.5, report.Value("biased sentence accuracy").Value);
        Assert.Equal(0, report.Match("loaded words").F1);
    }

    [Fact]
    public void One_phrase_may_touch_two_words()
    {
        var report = Given.Score("loaded", Given.Gold(Bad), """{"id":"a","loaded":[{"start":3,"end":11},{"start":12,"end":15}]}""");
        Assert.Equal(0.5, report.Match("loaded words").Precision);
        Assert.Equal(1, report.Match("loaded words").Recall);
        Assert.Equal(2.0 / 3, report.Match("loaded words").F1!.Value, 9);
    }

    [Fact]
    public void Informational_spans_may_be_missed_or_found()
    {
        var gold = """{"id":"a","text":"bad evil day","spans":[{"start":0,"end":3,"bias":"lex"},{"start":4,"end":8,"bias":"inf"}]}""";
        var report = Given.Score("loaded", Given.Gold(gold), """{"id":"a","loaded":[{"start":0,"end":3},{"start":4,"end":8}]}""");
        Assert.Equal(1, report.Match("lexical spans").F1);
        Assert.Equal(2, report.Match("lexical and informational spans").Gold);
    }
}
