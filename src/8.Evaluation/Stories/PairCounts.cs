namespace Dragoman.Evaluation;

/// <summary>Compares two groupings by the pairs that they put together.</summary>
internal static class PairCounts
{
    /// <summary>Counts pairs of items that share a gold group against pairs that share a found group.</summary>
    /// <param name="tally">What to count in.</param>
    /// <param name="name">The figure.</param>
    /// <param name="items">Each item's gold group, found group (null: in none) and the place it comes from.</param>
    /// <param name="isAcross">Whether only pairs from different places count.</param>
    public static void Count(Tally tally, string name, IReadOnlyList<(string Gold, string? Found, string Home)> items, bool isAcross = false)
    {
        var (hits, found, gold) = (0, 0, 0);
        for (var a = 0; a < items.Count; a++)
        {
            for (var b = a + 1; b < items.Count; b++)
            {
                if (isAcross && Same(items[a].Home, items[b].Home))
                {
                    continue;
                }

                var isGold = Same(items[a].Gold, items[b].Gold);
                var isFound = items[a].Found is { } group && Same(group, items[b].Found);
                gold += isGold ? 1 : 0;
                found += isFound ? 1 : 0;
                hits += isGold && isFound ? 1 : 0;
            }
        }

        tally.Match(name, hits, found, gold);
    }

    private static bool Same(string left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
