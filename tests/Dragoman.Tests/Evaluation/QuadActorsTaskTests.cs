namespace Dragoman.Tests.Evaluation;

public class QuadActorsTaskTests
{
    private const string Gold =
        """{"id":"a","text":"😀 Arla met Borin and Weld.","events":[{"code":"1"}],"actors":[{"start":2,"end":6,"label":"source"},{"start":11,"end":16,"label":"target"},{"start":21,"end":25,"label":"reciprocal"}]}""";

    [Fact]
    public void Equal_class_and_spans_are_perfect() => Given.AllOne(Given.Score(
        "quad-actors",
        Given.Gold(Gold),
        """{"id":"a","events":[{"event":["CONSULT"],"actor":[{"start":3,"end":7},{"start":22,"end":26}],"recipient":[{"start":12,"end":17},{"start":22,"end":26}]}]}"""));

    [Fact]
    public void Without_an_event_the_class_is_statement()
    {
        var report = Given.Score("quad-actors", Given.Gold(Gold, """{"id":"b","text":"Rain.","events":[{"code":"0"}]}"""));
        Assert.Equal(0.5, report.Value("quad accuracy").Value);
        Assert.Equal(0, report.Match("source exact").F1);
    }

    [Fact]
    public void Spans_are_counted_by_hand()
    {
        // Of two sources one is found exactly and one short; the class is read from quad_code where there is one.
        var report = Given.Score(
            "quad-actors",
            Given.Gold(Gold),
            """{"id":"a","events":[{"event":["CONSULT"],"quad_code":4,"actor":[{"start":3,"end":7},{"start":22,"end":24}]}]}""");
        Assert.Equal(0, report.Value("quad accuracy").Value);
        Assert.Equal(0.5, report.Match("source exact").F1);
        Assert.Equal(1, report.Match("source overlap").F1);
        Assert.Equal(0, report.Match("target overlap").F1);
    }

    [Fact]
    public void Spans_of_a_cleaned_text_are_brought_back()
    {
        var headline = """{"id":"a","text":"Talks\n😀 Arla met Borin and Weld.","events":[{"actor":[{"start":9,"end":13}]}]}""";
        var cleaned = """{"id":"a","text":"Arla  met “Borin” and Weld.","events":[{"actor":[{"start":0,"end":4}],"recipient":[{"start":11,"end":16}]}]}""";
        Assert.Equal(1, Given.Score("quad-actors", Given.Gold(Gold), headline).Match("source exact").Precision);
        var report = Given.Score("quad-actors", Given.Gold(Gold), cleaned);
        Assert.Equal(1, report.Match("source exact").Precision);
        Assert.Equal(1, report.Match("target exact").Precision);
        Assert.Contains(new("texts_changed", 1), report.Notes);
    }
}
