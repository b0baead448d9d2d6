namespace Dragoman.Tests.Evaluation;

public class EntitiesTaskTests
{
    private const string Gold =
        """{"id":"a","text":"😀 Anna Weld of Orbis Ltd flew to Ulm by Zeppelin.","entities":[{"start":2,"end":11,"label":"PER"},{"start":15,"end":24,"label":"ORG"},{"start":33,"end":36,"label":"LOC"},{"start":40,"end":48,"label":"Vehicle"}]}""";

    [Fact]
    public void Equal_spans_and_kinds_are_perfect_and_optional_ones_cost_nothing() => Given.AllOne(Given.Score(
        "entities",
        Given.Gold(Gold),
        """{"id":"a","entities":[{"kind":"person","mentions":[{"start":3,"end":12,"form":"name"}]},{"kind":"group","mentions":[{"start":16,"end":25,"form":"name"}]},{"kind":"country","mentions":[{"start":34,"end":37}]},{"kind":"person","mentions":[{"start":41,"end":49,"form":"name"},{"start":26,"end":30,"form":"nominal"}]}]}"""));

    [Fact]
    public void Nothing_found_is_nothing_right()
    {
        var report = Given.Score("entities", Given.Gold(Gold), """{"id":"a","entities":[]}""");
        Assert.Equal(0, report.Match("exact, kind").F1);
        Assert.Equal(3, report.Match("exact, kind").Gold);
    }

    [Fact]
    public void A_wrong_kind_and_a_short_span_are_counted_by_hand()
    {
        var report = Given.Score(
            "entities",
            Given.Gold(Gold),
            """{"id":"a","entities":[{"kind":"organisation","mentions":[{"start":3,"end":12}]},{"kind":"organisation","mentions":[{"start":16,"end":21}]}]}""");
        Assert.Equal(0, report.Match("exact, kind").F1);
        Assert.Equal(0.4, report.Match("exact, span").F1!.Value, 9);
        Assert.Equal(0.8, report.Match("overlap, span").F1!.Value, 9);
        Assert.Equal(2, report.Match("exact, organisation").Predicted);
        Assert.Equal(0, report.Match("exact, person").Predicted);
    }
}
