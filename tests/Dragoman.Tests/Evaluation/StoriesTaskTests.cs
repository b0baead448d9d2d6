namespace Dragoman.Tests.Evaluation;

public class StoriesTaskTests
{
    private static readonly string[] Gold =
    [
        """{"id":"p","press":"XAA","outlet":"The Bell","published":"2031-05-02","title":"T","text":"😀 Ulm shelled Borin, killing 3.","events":[{"trigger":{"start":7,"end":14,"text":"shelled"},"event":"ASSAULT","mode":null,"context":[],"status":"asserted","actor":[{"start":3,"end":6,"code":"ULM|ULX","sector":"MIL"}],"recipient":[{"start":15,"end":20,"code":"BOR"}],"place":[{"start":15,"end":20}],"time":[],"tolls":[{"start":30,"end":31,"kind":"dead"}],"by":[],"happening":"h1","date":"2031-05","resolved_place":"Bórin, BOR","size":{"dead":{"best":3}}}],"attributions":[],"entities":[{"id":"e1","mentions":[{"start":3,"end":6},{"start":15,"end":20}]}]}""",
        """{"id":"q","press":"XBB","outlet":"The Drum","published":"2031-05-02","title":"T","text":"Ulm shelled Borin.","events":[{"trigger":{"start":4,"end":11,"text":"shelled"},"event":"ASSAULT","mode":null,"context":[],"status":"asserted","actor":[],"recipient":[],"place":[],"time":[],"tolls":[],"by":[],"happening":"h1"}],"attributions":[],"entities":[]}""",
        """{"story":"s","contested":[],"syndicated":[],"words":[]}""",
    ];

    private const string First =
        """{"id":"p","events":[{"trigger":{"start":7,"end":14},"event":["ASSAULT"],"actor":[{"start":3,"end":6,"code":"ULX","sector":"MILARM"}],"recipient":[{"start":15,"end":20,"code":"BOR"}],"event_loc":{"start":15,"end":20,"resolved_place":"Borin","country_code":"BOR"},"size":{"dead":3},"size_info":{"dead":{"start":30,"end":31}},"date":"2031-05-01","link":"x"}],"entities":[{"id":"1","mentions":[{"start":3,"end":6},{"start":15,"end":20}]}]}""";

    private const string Second = """{"id":"q","events":[{"trigger":{"start":4,"end":11},"event":["ASSAULT"],"link":"x"}]}""";

    [Fact]
    public void Records_that_say_what_the_gold_says_are_perfect() => Given.AllOne(Given.Score("stories", Given.Gold(Gold), First, Second));

    [Fact]
    public void Documents_bring_outlet_and_press_and_leave_the_title_in_the_text()
    {
        var documents = Given.Task("stories").Documents(Given.Gold(Gold));
        Assert.Equal(2, documents.Count);
        Assert.Equal(("The Bell", "XAA", "2031-05-02", null), (documents[0].Outlet, documents[0].Press, documents[0].Published, documents[0].Title));
    }

    [Fact]
    public void Nothing_is_linked_without_records()
    {
        var report = Given.Score("stories", Given.Gold(Gold));
        Assert.Equal(0, report.Match("coreference").F1);
        Assert.Equal(1, report.Match("coreference").Gold);
        Assert.Equal(0, report.Match("links").Gold);
    }

    [Fact]
    public void Wrong_values_are_counted_by_hand()
    {
        var wrong = First.Replace("\"ULX\"", "\"BOR\"", StringComparison.Ordinal).Replace("\"dead\":3", "\"injured\":3", StringComparison.Ordinal)
            .Replace("2031-05-01", "2031-06-01", StringComparison.Ordinal).Replace("\"link\":\"x\"", "\"link\":\"y\"", StringComparison.Ordinal);
        var report = Given.Score("stories", Given.Gold(Gold), wrong, Second);
        Assert.Equal(0, report.Value("actor code").Value);
        Assert.Equal(1, report.Value("recipient code").Value);
        Assert.Equal(0, report.Value("dead").Value);
        Assert.Equal(0, report.Value("injured").Value);
        Assert.Equal(0, report.Value("date").Value);
        Assert.Equal(0, report.Match("links, across").F1);
        Assert.Equal(1, report.Match("links, across").Gold);
    }

    [Theory]
    [InlineData("İzmir", "izmir")]
    [InlineData("São João-de-Baixo", "saojoaodebaixo")]
    [InlineData(null, "")]
    public void Names_lose_accents_and_marks(string? name, string plain) => Assert.Equal(plain, Dragoman.Evaluation.PlainName.Of(name));
}
