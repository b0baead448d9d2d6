namespace Dragoman.Evaluation;

/// <summary>Whole annotated articles of several presses on the same stories.</summary>
internal sealed class StoriesTask() : RecordTask(
    "stories",
    "annotated articles: all that `events` counts, and codes, dates, places, sizes, links across presses, coreference",
    "articles.*.jsonl")
{
    public override IReadOnlyList<InputDocument> Documents(GoldFile gold) =>
    [
        .. AnnotatedGold.Read(gold, Name).Select(row => new InputDocument(
            row.Id, row.Text, null, row.Value.Text("published"), row.Value.Text("outlet"), row.Value.Text("press"))),
    ];

    public override EvaluationReport Score(GoldFile gold, IEnumerable<string> records, int errors = 0)
    {
        var tally = new Tally(errors);
        var (rows, notes) = AnnotatedGold.Join(gold, Name, records);
        var reliability = new ReliabilityTable();
        foreach (var row in rows)
        {
            EventFigures.Count(row, tally);
            reliability.Add(row);
        }

        reliability.Count(tally);

        var linked = new List<(string, string?, string)>();
        foreach (var row in rows)
        {
            foreach (var (annotated, found) in row.Pairs)
            {
                StoryFigures.Count(annotated, found, tally);
                if (annotated.Value.AnyText("happening") is { Length: > 0 } happening)
                {
                    linked.Add((happening, found.Value.AnyText("link"), row.Row.Id));
                }
            }

            EntityChains.Count(row.Row.Value, row.Record, tally);
        }

        PairCounts.Count(tally, "links", linked);
        PairCounts.Count(tally, "links, across", linked, isAcross: true);
        return new EvaluationReport(Name, gold.Name, notes, tally.Figures(), tally.Errors);
    }
}
