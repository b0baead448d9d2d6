namespace Dragoman.Tests.Evaluation;

public class AttributionTaskTests
{
    private const string Parted =
        """{"id":"a","text":"😀 He left, they say.","attributions":[{"source":[{"start":11,"end":15}],"cue":[{"start":16,"end":19}],"content":[{"start":2,"end":9}]}]}""";

    private const string Clause =
        """{"id":"b","text":"He left, they say.","attributions":[{"source_clause":{"start":9,"end":17},"content":[{"start":0,"end":7}]}]}""";

    [Fact]
    public void Equal_parts_are_perfect() => Given.AllOne(Given.Score(
        "attribution",
        Given.Gold(Parted, Clause),
        """{"id":"a","attributions":[{"source":{"start":12,"end":16},"cue":{"start":17,"end":20},"content":[{"start":3,"end":10}]}]}""",
        """{"id":"b","attributions":[{"source":{"start":9,"end":13},"cue":{"start":14,"end":17},"content":[{"start":0,"end":7}]}]}"""));

    [Fact]
    public void Nothing_found_is_nothing_right()
    {
        var report = Given.Score("attribution", Given.Gold(Parted, Clause));
        Assert.Equal(0, report.Match("triple overlap").F1);
        Assert.Equal(0, report.Match("pair overlap").F1);
    }

    [Fact]
    public void A_cue_too_long_and_a_missing_source_are_counted_by_hand()
    {
        var tooLong = """{"id":"a","attributions":[{"source":{"start":12,"end":16},"cue":{"start":17,"end":21},"content":[{"start":3,"end":10}]}]}""";
        var report = Given.Score("attribution", Given.Gold(Parted), tooLong);
        Assert.Equal(0, report.Match("cue exact").F1);
        Assert.Equal(1, report.Match("cue overlap").F1);
        Assert.Equal(1, report.Match("triple overlap").F1);
        var noSource = """{"id":"a","attributions":[{"cue":{"start":17,"end":20},"content":[{"start":3,"end":10}]}]}""";
        Assert.Equal(0, Given.Score("attribution", Given.Gold(Parted), noSource).Match("triple overlap").F1);
    }
}
