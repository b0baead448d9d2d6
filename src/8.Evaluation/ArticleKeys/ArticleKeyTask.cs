using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>The events of one article, field by field, against a hand-written answer key.</summary>
internal sealed class ArticleKeyTask() : RecordTask(
    "article-key",
    "events of one article against a hand-written key: found, all fields right, extra, each field",
    "NAME.key.tsv (the article NAME.txt beside it)")
{
    private const string Remedy = "give the records of the key's article as `dragoman code` prints them";

    /// <summary>The article beside the key.</summary>
    public override IReadOnlyList<InputDocument> Documents(GoldFile gold)
    {
        var key = AnswerKey.Read(gold);
        return gold.Article is { } text
            ? [new InputDocument("article", text, null, key.Published, null, key.Press)]
            : throw new SetupException(
                $"{gold.Name}: the article is not beside the key",
                "put NAME.txt beside NAME.key.tsv, or code the article yourself and give its records");
    }

    /// <summary>Measures event records, or the events of document records.</summary>
    public override EvaluationReport Score(GoldFile gold, IEnumerable<string> records, int errors = 0)
    {
        var key = AnswerKey.Read(gold);
        var events = JsonLine.Read(RecordSet.File, records, Remedy).SelectMany(line => Events(line.Value)).ToList();
        var tally = new KeyTally(errors);
        var used = new HashSet<int>();
        foreach (var row in key.Rows)
        {
            var best = Best(row, events, used);
            if (best is { } answer)
            {
                used.Add(answer.Event);
            }

            if (!row.IsOptional)
            {
                tally.Add(row, best?.Right);
            }
        }

        return new EvaluationReport(
            Name,
            gold.Name,
            [new("key_events", key.Rows.Count), new("records", events.Count)],
            tally.Figures(events.Count - used.Count, events.Count),
            tally.Errors);
    }

    // A document record holds its events in a list; in an event record `event` holds codes.
    private static IReadOnlyList<JsonElement> Events(JsonElement record) => record.Has("events") ? record.Items("events") : [record];

    // The record with the most fields right; among equals one that answers no other row, then the last.
    private static (int Event, IReadOnlyList<string> Right)? Best(KeyRow row, List<JsonElement> events, HashSet<int> used) =>
        Enumerable.Range(0, events.Count)
            .Where(at => IsCandidate(row, events[at]))
            .Select(at => (Event: at, Right: (IReadOnlyList<string>)[.. KeyTally.Fields(row).Where(field => KeyFields.IsRight(field, row, events[at]))]))
            .OrderByDescending(answer => (answer.Right.Count, !used.Contains(answer.Event), answer.Event))
            .Select(answer => ((int, IReadOnlyList<string>)?)answer)
            .FirstOrDefault();

    private static bool IsCandidate(KeyRow row, JsonElement found) =>
        found.Text("text")?.ToLowerInvariant().Contains(row.Evidence.ToLowerInvariant(), StringComparison.Ordinal) == true
        && (row.Types.Count == 0 || found.Strings("event").Intersect(row.Types, StringComparer.Ordinal).Any());
}
