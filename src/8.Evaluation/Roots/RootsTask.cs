using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>What a marked source does to a marked target.</summary>
internal sealed class RootsTask() : LayerTask(
    "roots",
    "PLOVER root, quad class and cooperation or conflict of a marked pair of actors: accuracy, macro-F1",
    "plover-roots.*.jsonl",
    "marked")
{
    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        foreach (var row in rows)
        {
            var pair = MarkedPair.Read(row.Gold.Text("marked"));
            if (row.Gold.Items("events").Count > 0 && !pair.IsEmpty)
            {
                var answer = row.Events.FirstOrDefault(e => Joins(row, e, pair));
                RootFigures.Count(row, PloverRoots.Older(Root(answer)) ?? PloverRoots.None, tally);
            }
        }
    }

    public static string? Root(JsonElement recorded) => recorded.FirstString("event");

    private static bool Joins(ScoredRow row, JsonElement recorded, MarkedPair pair)
    {
        if (Root(recorded) is not { } root)
        {
            return false;
        }

        var (actor, recipient) = (row.FoundSpans(recorded, "actor"), row.FoundSpans(recorded, "recipient"));
        if (PloverRoots.IsMutual(root))
        {
            actor = recipient = [.. actor, .. recipient];
        }

        return Touches(actor, pair.Source) && Touches(recipient, pair.Target);
    }

    private static bool Touches(List<SpanPieces> found, IReadOnlyList<SpanPieces> marked) =>
        marked.Count == 0 || found.Any(span => span.OverlapsAny(marked));
}
