namespace Dragoman.Tests.Evaluation;

public class RootsTaskTests
{
    private const string Met =
        """{"id":"a","text":"😀 Arla met Borin.","marked":"😀 <s>Arla</s> met <t>Borin</t>.","events":[{"code":"CONSULT"}]}""";

    private const string Gave =
        """{"id":"b","text":"Arla gave way to Borin.","marked":"<s>Arla</s> gave way to <t>Borin</t>.","events":[{"code":"YIELD"}]}""";

    [Fact]
    public void Mutual_events_may_be_told_the_other_way_round_and_concessions_are_yields() => Given.AllOne(Given.Score(
        "roots",
        Given.Gold(Met, Gave),
        """{"id":"a","events":[{"event":["CONSULT"],"actor":[{"start":12,"end":17}],"recipient":[{"start":3,"end":7}]}]}""",
        """{"id":"b","events":[{"event":["CONCEDE"],"actor":{"start":0,"end":4},"recipient":[{"start":17,"end":22}]}]}"""));

    [Fact]
    public void Without_an_event_the_answer_is_none()
    {
        var report = Given.Score("roots", Given.Gold(Met));
        Assert.Equal(0, report.Value("root accuracy").Value);
        Assert.Equal(0, report.Value("pair found").Value);
    }

    [Fact]
    public void The_most_confident_event_of_the_pair_answers()
    {
        // The first row is right, the second's better event names another root: macro-F1 is the mean of 1 and 0.
        var report = Given.Score(
            "roots",
            Given.Gold(Met, Gave),
            """{"id":"a","events":[{"event":["CONSULT"],"actor":[{"start":3,"end":7}],"recipient":[{"start":12,"end":17}]}]}""",
            """{"id":"b","events":[{"event":["RETREAT"],"confidence":0.4,"actor":[{"start":0,"end":4}],"recipient":[{"start":17,"end":22}]},{"event":["AID"],"confidence":0.9,"actor":[{"start":0,"end":4}],"recipient":[{"start":17,"end":22}]}]}""");
        Assert.Equal(0.5, report.Value("root accuracy").Value);
        Assert.Equal(0.5, report.Value("root macro-F1").Value);
        Assert.Equal(2, report.Value("root macro-F1").Classes);
        Assert.Equal(1, report.Value("quad accuracy").Value);
    }

    [Fact]
    public void A_told_pair_needs_only_its_root()
    {
        var report = Given.Score("roots-given", Given.Gold(Met, Gave), """{"id":"a","root":"AGREE"}""", """{"id":"b","root":"RETREAT"}""");
        Assert.Equal(0.5, report.Value("root accuracy").Value);
        Assert.Equal(1, report.Value("quad accuracy").Value);
        Assert.Equal(1, report.Value("cooperation/conflict accuracy").Value);
    }
}
