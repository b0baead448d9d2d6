using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Whether the events that a text names took place.</summary>
internal sealed class FactualityTask() : LayerTask(
    "factuality",
    "did it happen: accuracy, F1 of \"not happened\", share of the gold's predicates that are events",
    "factuality-*.jsonl",
    "predicates")
{
    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        foreach (var row in rows)
        {
            var found = row.Events.Select(e => (Event: e, Trigger: row.Trigger(e))).ToList();
            // Score 0 is a coin's toss among the coders.
            foreach (var predicate in row.Gold.Items("predicates"))
            {
                if (predicate.Number("score") is { } score and not 0)
                {
                    Count(row, found, predicate, score, tally);
                }
            }
        }
    }

    private static void Count(
        ScoredRow row, List<(JsonElement Event, SpanPieces Trigger)> found, JsonElement predicate, double score, Tally tally)
    {
        var span = row.Row.Spans.Read(predicate);
        var over = found.OrderByDescending(pair => pair.Trigger.Overlap(span)).FirstOrDefault();
        var isCovered = over.Trigger?.Overlaps(span) == true;
        tally.Share("coverage", isCovered);
        if (!isCovered)
        {
            return;
        }

        var status = over.Event.Text("status");
        var (said, isTrue) = (status is "denied" or "negated" or "hypothetical" or "future", score < 0);
        tally.Share("accuracy", said == isTrue);
        tally.Match("not happened", said && isTrue ? 1 : 0, said ? 1 : 0, isTrue ? 1 : 0);
        if (said != isTrue)
        {
            tally.Miss(row.Id, FormattableString.Invariant($"{span.WordsIn(row.Text)}: {status ?? "asserted"}, gold score {score}: {row.Text}"));
        }
    }
}
