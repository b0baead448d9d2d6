namespace Dragoman.Evaluation;

/// <summary>The three ways in which tasks count spans.</summary>
internal static class SpanTally
{
    /// <summary>Counts one-to-one overlap. A prediction that only touches optional gold is not counted.</summary>
    public static IReadOnlyList<(int Predicted, int Gold)> Detect(
        this Tally tally,
        string name,
        IReadOnlyList<SpanPieces> predicted,
        IReadOnlyList<SpanPieces> gold,
        IReadOnlyList<SpanPieces>? optional = null)
    {
        var pairs = SpanPairing.Pair(predicted, gold);
        var paired = pairs.Select(pair => pair.Predicted).ToHashSet();
        var free = optional is null ? 0 : predicted.Where((span, at) => !paired.Contains(at) && span.OverlapsAny(optional)).Count();
        tally.Match(name, pairs.Count, predicted.Count - free, gold.Count);
        return pairs;
    }

    /// <summary>Counts equal items, each once.</summary>
    public static void Exact<T>(this Tally tally, string name, IEnumerable<T> predicted, IEnumerable<T> gold)
    {
        var (have, want) = (predicted.ToHashSet(), gold.ToHashSet());
        tally.Match(name, have.Count(want.Contains), have.Count, want.Count);
    }

    /// <summary>Counts what is touched on either side: one span may answer for several.</summary>
    public static void Touched(
        this Tally tally,
        string name,
        IReadOnlyList<SpanPieces> predicted,
        IReadOnlyList<SpanPieces> gold,
        IReadOnlyList<SpanPieces>? optional = null)
    {
        var hits = predicted.Count(span => span.OverlapsAny(gold));
        var free = optional is null ? 0 : predicted.Count(span => !span.OverlapsAny(gold) && span.OverlapsAny(optional));
        tally.Match(name, hits, predicted.Count - free, gold.Count(span => span.OverlapsAny(predicted)), gold.Count);
    }

    public static string Words(this IEnumerable<SpanPieces> spans, string text) =>
        "[" + string.Join(" | ", spans.Select(span => span.WordsIn(text))) + "]";
}
