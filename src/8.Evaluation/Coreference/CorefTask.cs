using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dragoman.Evaluation;

/// <summary>Which event mentions, of one article or several, speak of the same happening.</summary>
internal sealed partial class CorefTask() : LayerTask(
    "coref",
    "event mentions of one happening, across articles: MUC, B3, CEAF-e, their mean; share of mentions with an event",
    "event-coref-*.jsonl",
    "mentions")
{
    private static readonly string[] Parts = ["MUC", "B3", "CEAF-e"];

    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        var topics = new OrderedDictionary<string, (Dictionary<string, string> Gold, Dictionary<string, string> Answer)>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var topic = row.Gold.AnyText("topic") ?? "";
            if (!topics.TryGetValue(topic, out var labels))
            {
                topics[topic] = labels = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            }

            Label(row, labels.Gold, labels.Answer, tally);
        }

        foreach (var (gold, answer) in topics.Values)
        {
            new ClusterScores(gold, answer).Count(tally);
        }

        var mean = Parts.Sum(name => tally.Matched(name).F1 ?? 0) / 3;
        tally.Value("CoNLL F1", mean, topics.Values.Sum(topic => topic.Gold.Count));
    }

    private static void Label(ScoredRow row, Dictionary<string, string> gold, Dictionary<string, string> answer, Tally tally)
    {
        var valid = row.Gold.Items("sentences").Where(s => s.IsTrue("validated")).Select(s => s.AnyText("n")).ToHashSet(StringComparer.Ordinal);
        var mentions = row.Gold.Items("mentions")
            .Where(m => Action().IsMatch(m.Text("label") ?? "") && valid.Contains(m.AnyText("sentence"))).ToList();
        var spans = mentions.Select(m => row.Row.Spans.Read([m, .. m.Items("more")])).ToList();
        var eventOf = SpanPairing.Pair([.. row.Events.Select(row.Trigger)], spans)
            .ToDictionary(pair => pair.Gold, pair => row.Events[pair.Predicted]);
        for (var n = 0; n < mentions.Count; n++)
        {
            // A mention without a chain or an event stands alone: its own name is its cluster, and no chain is called so.
            var name = FormattableString.Invariant($"\0{row.Id}\0{n}");
            var isFound = eventOf.TryGetValue(n, out var found);
            gold[name] = Cluster(mentions[n].AnyText("chain"), name);
            answer[name] = Cluster(found.AnyText("link"), name);
            tally.Share("coverage", isFound);
            if (!isFound)
            {
                tally.Miss(row.Id, $"no event on \"{spans[n].WordsIn(row.Text)}\" ({mentions[n].Text("chain_name")})");
            }
        }
    }

    private static string Cluster(string? given, string alone) => string.IsNullOrEmpty(given) ? alone : given;

    [GeneratedRegex("^(NEG_)?ACTION")]
    private static partial Regex Action();
}
