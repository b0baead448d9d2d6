namespace Dragoman.Training.Learning;

/// <summary>Puts sentences of like length together, so that little of a batch is padding.</summary>
internal static class Batching
{
    /// <summary>Batches of at most so many pieces, padding counted, in random order.</summary>
    public static List<List<T>> ByPieces<T>(IEnumerable<T> items, Func<T, int> length, int budget, Random random)
    {
        var batches = new List<List<T>>();
        var current = new List<T>();
        foreach (var item in items.OrderBy(item => length(item) + (random.NextDouble() * 2)))
        {
            if (current.Count > 0 && (current.Count + 1) * length(item) > budget)
            {
                batches.Add(current);
                current = [];
            }

            current.Add(item);
        }

        batches.Add(current);
        Shuffle(batches, random);
        return batches;
    }

    /// <summary>Batches of so many sentences, in random order.</summary>
    public static List<List<T>> ByCount<T>(IEnumerable<T> items, Func<T, int> length, int count, Random random)
    {
        var shuffled = items.ToList();
        Shuffle(shuffled, random);
        var batches = shuffled.Chunk(count * 8).SelectMany(chunk => chunk.OrderBy(length).Chunk(count)).Select(batch => batch.ToList()).ToList();
        Shuffle(batches, random);
        return batches;
    }

    private static void Shuffle<T>(List<T> items, Random random)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
