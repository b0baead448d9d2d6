using System.Numerics.Tensors;
using Dragoman.Tagging.Decoding;

namespace Dragoman.Tagging.Syntax;

/// <summary>Finds the heads of all tokens: the best tree with one root (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class TreeDecoder
{
    // Far below any score: a second root is taken only where nothing else makes a tree.
    private const float SecondRoot = -1000;

    /// <summary>The head of each token, −1 for the root.</summary>
    public static int[] Heads(SentenceReading sentence)
    {
        var tokens = sentence.Tokens;
        var size = tokens + 1;
        var scores = new float[size, size];
        var row = new float[size];
        for (var dependent = 1; dependent < size; dependent++)
        {
            var vector = sentence.ArcDependent(dependent - 1);
            for (var head = 0; head < size; head++)
            {
                row[head] = head == dependent ? float.NegativeInfinity : TensorPrimitives.Dot(vector, sentence.ArcHead(head - 1));
            }

            Softmax.InPlace(row);
            for (var head = 0; head < size; head++)
            {
                scores[dependent, head] = head == dependent ? float.NegativeInfinity : MathF.Log(MathF.Max(row[head], 1e-9f));
            }
        }

        return [.. Tree(scores).Skip(1).Select(head => head - 1)];
    }

    /// <summary>The best tree over nodes whose first is the root. Rows are dependents, columns heads.</summary>
    internal static int[] Tree(float[,] scores)
    {
        var greedy = Greedy(scores);
        if (greedy.Skip(1).Count(head => head == 0) == 1 && Cycle(greedy) is null)
        {
            return greedy;
        }

        var size = scores.GetLength(0);
        var single = (float[,])scores.Clone();
        for (var node = 1; node < size; node++)
        {
            single[node, 0] += SecondRoot;
        }

        return Edmonds(single);
    }

    private static int[] Greedy(float[,] scores)
    {
        var size = scores.GetLength(0);
        var heads = new int[size];
        for (var node = 1; node < size; node++)
        {
            for (var head = 0; head < size; head++)
            {
                if (head != node && (heads[node] == node || scores[node, head] > scores[node, heads[node]]))
                {
                    heads[node] = head;
                }
            }
        }

        return heads;
    }

    private static List<int>? Cycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var node = start;
            while (node != 0 && seen[node] == 0)
            {
                seen[node] = start;
                node = heads[node];
            }

            if (node != 0 && seen[node] == start)
            {
                var cycle = new List<int> { node };
                for (var next = heads[node]; next != node; next = heads[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return null;
    }

    private static int[] Edmonds(float[,] scores)
    {
        var heads = Greedy(scores);
        if (Cycle(heads) is not { } cycle)
        {
            return heads;
        }

        // The cycle becomes one node, the last of a smaller graph; each arc remembers what it stands for.
        var size = scores.GetLength(0);
        var inside = new bool[size];
        cycle.ForEach(node => inside[node] = true);
        int[] outside = [.. Enumerable.Range(0, size).Where(node => !inside[node])];
        var small = outside.Length + 1;
        var merged = outside.Length;
        var contracted = new float[small, small];
        var enter = new int[small];
        var leave = new int[small];
        for (var i = 0; i < outside.Length; i++)
        {
            for (var j = 0; j < outside.Length; j++)
            {
                contracted[i, j] = scores[outside[i], outside[j]];
            }

            enter[i] = cycle.MaxBy(node => scores[node, outside[i]] - scores[node, heads[node]]);
            contracted[merged, i] = scores[enter[i], outside[i]] - scores[enter[i], heads[enter[i]]];
            leave[i] = cycle.MaxBy(node => scores[outside[i], node]);
            contracted[i, merged] = scores[outside[i], leave[i]];
        }

        contracted[merged, merged] = float.NegativeInfinity;
        var tree = Edmonds(contracted);
        for (var i = 0; i < outside.Length; i++)
        {
            if (outside[i] != 0)
            {
                heads[outside[i]] = tree[i] == merged ? leave[i] : outside[tree[i]];
            }
        }

        heads[enter[tree[merged]]] = outside[tree[merged]];
        return heads;
    }
}
