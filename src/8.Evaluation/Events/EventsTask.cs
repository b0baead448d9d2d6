namespace Dragoman.Evaluation;

/// <summary>Annotated sentences: events, types, modes, status, roles, tolls, speakers, attributions.</summary>
internal sealed class EventsTask() : RecordTask(
    "events",
    "events of annotated sentences: found, typed, mode, status, roles, tolls, speakers, attributions",
    "events.*.jsonl, own.*.jsonl")
{
    public override IReadOnlyList<InputDocument> Documents(GoldFile gold) =>
        [.. AnnotatedGold.Read(gold, Name).Select(row => new InputDocument(row.Id, row.Text))];

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

        return new EvaluationReport(Name, gold.Name, notes, tally.Figures(), tally.Errors);
    }
}
