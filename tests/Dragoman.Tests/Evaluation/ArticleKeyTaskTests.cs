using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

public class ArticleKeyTaskTests
{
    private const string Header = "evidence\tevent\tmode\tactor\trecipient\tdate\tplace\tdead\tinjured\tarrested\tstatus\tspeaker\tflags";

    private static readonly string[] Key =
    [
        "# published=2031-05-02 press=XAA",
        Header,
        "shelled 😀 Borin\tASSAULT/COERCE\t\tULM:MIL/GOV\tBOR|\t2031-05-0[12]|\tborin\t3\t9?\t\tasserted\t\t",
        "met Arla\tCONSULT\tvisit\tArla\tBOR\t\t\t\t\t\t\tWeld\tsym",
        "rains came\t\t\t\t\t\t\t\t\t\t\t\toptional",
    ];

    private const string Shelled =
        """{"text":"Ulm Shelled 😀 Borin.","event":["ASSAULT"],"actor":[{"code":"ULM","sector":"MILARM"}],"recipient":[],"date":"2031-05-01","event_loc":{"resolved_place":"Borin"},"size":{"dead":3}}""";

    private const string Met =
        """{"text":"Borin's king met Arla.","event":["CONSULT"],"context":["visit"],"actor":[{"code":"BOR","entity_text":"Borin's king"}],"recipient":[{"entity_text":"arla"}],"attribution":[{"speaker":{"entity_text":"Anna Weld"}}]}""";

    [Fact]
    public void Records_that_fit_the_key_are_perfect()
    {
        var report = Score(Shelled, Met);
        Assert.All(report.Figures, figure => Assert.Equal(figure.Name == "extra" ? 0 : 1, Assert.IsType<ValueFigure>(figure).Value));
        Assert.Equal(2, report.Value("found").Count);
    }

    [Fact]
    public void The_events_of_a_document_record_count_too() =>
        Assert.Equal(1, Score($$"""{"id":"a","events":[{{Shelled}},{{Met}}]}""").Value("all-right").Value);

    [Fact]
    public void Without_records_all_is_missed()
    {
        var report = Score();
        Assert.Equal(0, report.Value("found").Value);
        Assert.Null(report.Value("extra").Value);
        Assert.Equal(2, report.Errors.Count);
    }

    [Fact]
    public void Wrong_fields_and_extra_records_are_counted_by_hand()
    {
        var report = Score(Shelled.Replace("\"dead\":3", "\"dead\":4,\"injured\":8", StringComparison.Ordinal), """{"text":"Nothing.","event":["AID"]}""");
        Assert.Equal(0.5, report.Value("found").Value);
        Assert.Equal(0, report.Value("all-right").Value);
        Assert.Equal(0.5, report.Value("extra").Value);
        Assert.Equal(0, report.Value("dead").Value);
        Assert.Equal(0, report.Value("injured").Value);
        Assert.Equal(1, report.Value("actor").Value);
    }

    [Fact]
    public void A_key_without_header_or_with_a_broken_pattern_is_refused()
    {
        Assert.Contains("line 2", Assert.Throws<SetupException>(() => ScoreKey(["# x", "a\tb"])).Message, StringComparison.Ordinal);
        var broken = Assert.Throws<SetupException>(() => ScoreKey(["# x", Header, "e\tAID\t\t(\t\t\t\t\t\t\t\t\t"]));
        Assert.StartsWith("a.key.tsv, line 3: actor", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_comes_from_beside_the_key()
    {
        var document = Assert.Single(Given.Task("article-key").Documents(Given.Named("a.key.tsv", Key) with { Article = "Ulm." }));
        Assert.Equal(("Ulm.", "2031-05-02", "XAA"), (document.Text, document.Published, document.Press));
        Assert.Throws<SetupException>(() => Given.Task("article-key").Documents(Given.Named("a.key.tsv", Key)));
    }

    private static EvaluationReport Score(params string[] records) => Given.Score("article-key", Given.Named("a.key.tsv", Key), records);

    private static EvaluationReport ScoreKey(IEnumerable<string> key) => Given.Score("article-key", Given.Named("a.key.tsv", [.. key]));
}
