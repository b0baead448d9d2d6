namespace Dragoman.Evaluation;

/// <summary>Pairs annotated with recorded events, each at most once.</summary>
internal static class EventPairing
{
    private static readonly Func<EventShape, EventShape, bool>[] Rounds =
    [
        (gold, found) => gold.Trigger.Overlaps(found.Trigger) && SameType(gold, found),
        (gold, found) => gold.Trigger.Overlaps(found.Trigger),
        (gold, found) => SameType(gold, found) && (Share(gold.Actor, found.Actor) || Share(gold.Recipient, found.Recipient)),
    ];

    /// <summary>Overlapping triggers of one type first, then overlapping triggers, then one type with a shared actor or recipient.</summary>
    public static IReadOnlyList<(EventShape Gold, EventShape Found)> Pair(IReadOnlyList<EventShape> gold, IReadOnlyList<EventShape> found)
    {
        var pairs = new List<(EventShape, EventShape)>();
        var (left, right) = (gold.ToList(), found.ToList());
        foreach (var fits in Rounds)
        {
            foreach (var one in left.ToList())
            {
                if (right.Find(other => fits(one, other)) is { } partner)
                {
                    pairs.Add((one, partner));
                    left.Remove(one);
                    right.Remove(partner);
                }
            }
        }

        return pairs;
    }

    /// <summary>How many of the gold items find a partner among the found, each found one serving once.</summary>
    public static int Hits<T>(IEnumerable<T> gold, IEnumerable<T> found, Func<T, T, bool> fits)
    {
        var free = found.ToList();
        var hits = 0;
        foreach (var one in gold)
        {
            var at = free.FindIndex(other => fits(one, other));
            if (at >= 0)
            {
                free.RemoveAt(at);
                hits++;
            }
        }

        return hits;
    }

    public static bool SameType(EventShape gold, EventShape found) => string.Equals(gold.Type, found.Type, StringComparison.Ordinal);

    private static bool Share(IReadOnlyList<CodedSpan> left, IReadOnlyList<CodedSpan> right) => left.Any(one => right.Any(one.Overlaps));
}
