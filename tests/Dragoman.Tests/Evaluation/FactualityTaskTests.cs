namespace Dragoman.Tests.Evaluation;

public class FactualityTaskTests
{
    private const string Gold =
        """{"id":"a","text":"😀 did not go but slept","predicates":[{"start":10,"end":12,"score":-2},{"start":17,"end":22,"score":1.5},{"start":2,"end":5,"score":0}]}""";

    [Fact]
    public void Right_statuses_are_perfect() => Given.AllOne(Given.Score(
        "factuality",
        Given.Gold(Gold),
        """{"id":"a","events":[{"trigger":{"start":11,"end":13},"status":"negated"},{"trigger":{"start":18,"end":23},"status":"historical"}]}"""));

    [Fact]
    public void Without_events_nothing_is_judged()
    {
        var report = Given.Score("factuality", Given.Gold(Gold));
        Assert.Equal(0, report.Value("coverage").Value);
        Assert.Null(report.Find("accuracy"));
    }

    [Fact]
    public void A_false_denial_is_counted_by_hand()
    {
        var report = Given.Score(
            "factuality",
            Given.Gold(Gold),
            """{"id":"a","events":[{"trigger":{"start":11,"end":13},"status":"future"},{"trigger":{"start":18,"end":23},"status":"denied"}]}""");
        Assert.Equal(0.5, report.Value("accuracy").Value);
        Assert.Equal(0.5, report.Match("not happened").Precision);
        Assert.Equal(1, report.Match("not happened").Recall);
    }
}
