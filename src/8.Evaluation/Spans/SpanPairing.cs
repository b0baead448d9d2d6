namespace Dragoman.Evaluation;

/// <summary>Pairs what was found with what should have been found.</summary>
internal static class SpanPairing
{
    /// <summary>One-to-one pairs of indexes: equal items first, then by size of overlap, then in order.</summary>
    /// <param name="predicted">What was found.</param>
    /// <param name="gold">What should have been found.</param>
    /// <param name="size">How much two items share; 0 where they cannot be a pair.</param>
    /// <param name="equal">Whether two items are the same.</param>
    public static IReadOnlyList<(int Predicted, int Gold)> Pair<T>(
        IReadOnlyList<T> predicted, IReadOnlyList<T> gold, Func<T, T, int> size, Func<T, T, bool> equal)
    {
        var candidates =
            from p in Enumerable.Range(0, predicted.Count)
            from g in Enumerable.Range(0, gold.Count)
            let shared = size(predicted[p], gold[g])
            where shared > 0
            orderby equal(predicted[p], gold[g]) descending, shared descending, p, g
            select (p, g);
        var pairs = new List<(int, int)>();
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (p, g) in candidates)
        {
            if (!left.Contains(p) && !right.Contains(g))
            {
                left.Add(p);
                right.Add(g);
                pairs.Add((p, g));
            }
        }

        return pairs;
    }

    public static IReadOnlyList<(int Predicted, int Gold)> Pair(IReadOnlyList<SpanPieces> predicted, IReadOnlyList<SpanPieces> gold) =>
        Pair(predicted, gold, (p, g) => p.Overlap(g), (p, g) => p.Equals(g));
}
