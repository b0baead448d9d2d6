namespace Dragoman.Evaluation;

/// <summary>Finds what two word lists have in common: the longest common run, then the same to its left and right.</summary>
internal static class MatchingBlocks
{
    /// <summary>Common runs that do not overlap, as (place in left, place in right, length), in no set order.</summary>
    public static List<(int Left, int Right, int Length)> Find(string[] left, string[] right)
    {
        var places = right.Select((word, at) => (word, at)).ToLookup(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
        var blocks = new List<(int, int, int)>();
        var open = new Stack<(int LeftStart, int LeftEnd, int RightStart, int RightEnd)>();
        open.Push((0, left.Length, 0, right.Length));
        while (open.TryPop(out var part))
        {
            var (at, other, length) = Longest(left, places, part);
            if (length == 0)
            {
                continue;
            }

            blocks.Add((at, other, length));
            open.Push((part.LeftStart, at, part.RightStart, other));
            open.Push((at + length, part.LeftEnd, other + length, part.RightEnd));
        }

        return blocks;
    }

    // The earliest of the longest runs, as seen from the left list and then from the right.
    private static (int Left, int Right, int Length) Longest(
        string[] left, ILookup<string, int> places, (int LeftStart, int LeftEnd, int RightStart, int RightEnd) part)
    {
        var best = (Left: part.LeftStart, Right: part.RightStart, Length: 0);
        var ending = new Dictionary<int, int>();
        for (var i = part.LeftStart; i < part.LeftEnd; i++)
        {
            var next = new Dictionary<int, int>();
            foreach (var j in places[left[i]])
            {
                if (j < part.RightStart || j >= part.RightEnd)
                {
                    continue;
                }

                var length = next[j] = ending.GetValueOrDefault(j - 1) + 1;
                if (length > best.Length)
                {
                    best = (i - length + 1, j - length + 1, length);
                }
            }

            ending = next;
        }

        return best;
    }
}
