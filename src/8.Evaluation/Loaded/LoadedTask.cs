using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Loaded wording, and the sentences that it makes biased.</summary>
internal sealed class LoadedTask() : LayerTask(
    "loaded",
    "loaded wording: F1 of words that are touched; accuracy and macro-F1 of biased sentences",
    "loaded-wording-*.jsonl",
    "biased",
    "loaded",
    "spans")
{
    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        foreach (var row in rows)
        {
            Count(row, tally);
        }
    }

    private static void Count(ScoredRow row, Tally tally)
    {
        var have = row.FoundSpans(row.Record, "loaded");
        if (row.Gold.Has("biased"))
        {
            CountSentence(row, have, tally);
        }

        if (row.Gold.Has("loaded"))
        {
            tally.Touched("loaded words", have, row.GoldSpans("loaded"));
        }

        if (row.Gold.Has("spans"))
        {
            var lexical = OfBias(row, "lex");
            var informational = OfBias(row, "inf");
            tally.Touched("lexical spans", have, lexical, informational);
            tally.Touched("lexical and informational spans", have, [.. lexical.Union(informational)]);
        }
    }

    private static void CountSentence(ScoredRow row, List<SpanPieces> have, Tally tally)
    {
        var (said, isBiased) = (have.Count > 0, row.Gold.IsTrue("biased"));
        tally.Label("biased sentence", Label(said), Label(isBiased));
        if (said != isBiased)
        {
            tally.Miss(row.Id, $"biased is {Label(isBiased)}, predicted {have.Words(row.Text)}: {row.Text}");
        }
    }

    private static List<SpanPieces> OfBias(ScoredRow row, string bias) =>
        row.Row.Spans.ReadEach(row.Gold.Items("spans").Where(span => span.Text("bias") == bias));

    private static string Label(bool value) => value ? "yes" : "no";
}
