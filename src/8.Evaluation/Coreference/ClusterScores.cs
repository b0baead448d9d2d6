namespace Dragoman.Evaluation;

/// <summary>Compares two ways of grouping the same mentions: MUC, B³ and CEAF-e.</summary>
internal sealed class ClusterScores
{
    private readonly Dictionary<string, string> _goldOf;
    private readonly Dictionary<string, string> _answerOf;
    private readonly List<HashSet<string>> _gold;
    private readonly List<HashSet<string>> _answer;

    /// <param name="gold">The gold's cluster of each mention.</param>
    /// <param name="answer">The program's cluster of the same mentions.</param>
    public ClusterScores(Dictionary<string, string> gold, Dictionary<string, string> answer)
    {
        (_goldOf, _answerOf) = (gold, answer);
        (_gold, _answer) = (Clusters(gold), Clusters(answer));
    }

    public void Count(Tally tally)
    {
        var (recalled, goldLinks) = Links(_gold, _answerOf);
        var (right, answerLinks) = Links(_answer, _goldOf);
        tally.Match("MUC", right, answerLinks, recalled, goldLinks);
        CountMentions(tally);
        var total = AlignedTotal();
        tally.Match("CEAF-e", total, _answer.Count, total, _gold.Count);
    }

    // Links that hold a cluster together, and how many of them the other grouping keeps.
    private static (int Kept, int All) Links(List<HashSet<string>> clusters, Dictionary<string, string> other) => (
        clusters.Sum(cluster => cluster.Count - cluster.Select(mention => other[mention]).Distinct(StringComparer.Ordinal).Count()),
        clusters.Sum(cluster => cluster.Count - 1));

    private void CountMentions(Tally tally)
    {
        var (byGold, byAnswer) = (ByMention(_gold), ByMention(_answer));
        var (right, recalled) = (0.0, 0.0);
        foreach (var (mention, cluster) in byGold)
        {
            var shared = (double)cluster.Count(byAnswer[mention].Contains);
            right += shared / byAnswer[mention].Count;
            recalled += shared / cluster.Count;
        }

        tally.Match("B3", right, byGold.Count, recalled, byGold.Count);
    }

    // Clusters that share no mention gain nothing from each other, so each group of connected ones is solved by itself.
    private double AlignedTotal()
    {
        var answerAt = _answer.SelectMany((cluster, at) => cluster.Select(mention => (mention, at)))
            .ToDictionary(pair => pair.mention, pair => pair.at, StringComparer.Ordinal);
        var goldAt = _gold.SelectMany((cluster, at) => cluster.Select(mention => (mention, at)))
            .ToDictionary(pair => pair.mention, pair => pair.at, StringComparer.Ordinal);
        var seen = new HashSet<int>();
        var total = 0.0;
        for (var first = 0; first < _gold.Count; first++)
        {
            if (seen.Contains(first))
            {
                continue;
            }

            var (left, right) = (new SortedSet<int>(), new SortedSet<int>());
            var open = new Stack<int>([first]);
            while (open.TryPop(out var at))
            {
                if (!left.Add(at))
                {
                    continue;
                }

                foreach (var other in _gold[at].Select(mention => answerAt[mention]).Where(right.Add))
                {
                    _answer[other].Select(mention => goldAt[mention]).Distinct().ToList().ForEach(open.Push);
                }
            }

            seen.UnionWith(left);
            total += Assignment.LargestGain([.. left.Select(g => right.Select(a => Gain(_gold[g], _answer[a])).ToArray())]);
        }

        return total;
    }

    private static double Gain(HashSet<string> gold, HashSet<string> answer) => 2.0 * gold.Count(answer.Contains) / (gold.Count + answer.Count);

    private static Dictionary<string, HashSet<string>> ByMention(List<HashSet<string>> clusters) =>
        clusters.SelectMany(cluster => cluster.Select(mention => (mention, cluster)))
            .ToDictionary(pair => pair.mention, pair => pair.cluster, StringComparer.Ordinal);

    private static List<HashSet<string>> Clusters(Dictionary<string, string> labels) =>
        [.. labels.GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal).Select(group => group.ToHashSet(StringComparer.Ordinal))];
}
