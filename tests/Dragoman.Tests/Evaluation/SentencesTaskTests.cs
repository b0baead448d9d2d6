using Dragoman.Evaluation;

namespace Dragoman.Tests.Evaluation;

public class SentencesTaskTests
{
    private static readonly string[] Treebank =
    [
        "# newdoc id = d",
        "# newpar",
        Word("😀", 1),
        "",
        Word("Go", 1, "SpaceAfter=No"),
        "",
        Word("on", 1),
        "",
        "# newpar id = p",
        Word("End", 1, "SpaceAfter=No"),
        Word(".", 2),
    ];

    [Fact]
    public void Raw_text_is_put_together_again() =>
        Assert.Equal("😀 Goon\n\nEnd.", SentencesTask.RawTextOf(Given.Named("a.conllu", Treebank)));

    [Fact]
    public void Exact_spans_are_perfect_white_space_apart() => Given.AllOne(Score(_ =>
    [
        Cut((0, 3), (0, 2)), Cut((3, 5), (3, 5)), Cut((5, 9), (5, 7)), Cut((9, 13), (9, 12), (12, 13)),
    ]));

    [Fact]
    public void No_sentence_finds_nothing()
    {
        var report = Score(_ => []);
        Assert.Equal(0, report.Match("sentences").F1);
        Assert.Equal(0, report.Match("tokens").F1);
    }

    [Fact]
    public void A_joined_sentence_misses_two()
    {
        // Of four sentences two are found in three; of five tokens three in four.
        var report = Score(_ => [Cut((0, 2), (0, 2)), Cut((3, 7), (3, 7)), Cut((9, 13), (9, 12), (12, 13))]);
        Assert.Equal(2.0 / 3, report.Match("sentences").Precision!.Value, 9);
        Assert.Equal(0.5, report.Match("sentences").Recall);
        Assert.Equal(2 * 3.0 / 9, report.Match("tokens").F1!.Value, 9);
        Assert.Equal(["3: extra Goon", "3: missed Go", "5: missed on"], report.Errors);
    }

    private static string Word(string form, int number, string notes = "_") => $"{number}\t{form}\t_\tX\t_\t_\t0\troot\t_\t{notes}";

    private static SplitSentence Cut((int Start, int End) span, params (int Start, int End)[] tokens) =>
        new(new TextSpan(span.Start, span.End), [.. tokens.Select(token => new TextSpan(token.Start, token.End))]);

    private static EvaluationReport Score(SentenceSplitter splitter) =>
        EvaluationTasks.Sentences.Score(Given.Named("a.conllu", Treebank), splitter, 5);
}
