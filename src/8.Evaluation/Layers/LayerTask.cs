namespace Dragoman.Evaluation;

/// <summary>A task over the gold folder's JSON Lines: document records against one layer of gold, row by row.</summary>
/// <param name="name">The word that picks it.</param>
/// <param name="description">What is measured.</param>
/// <param name="gold">What gold it takes.</param>
/// <param name="fields">The fields that hold the layer: gold without any of them is another task's.</param>
internal abstract class LayerTask(string name, string description, string gold, params string[] fields)
    : RecordTask(name, description, gold)
{
    public override IReadOnlyList<InputDocument> Documents(GoldFile gold) => [.. Read(gold).Select(GoldDocument.Of)];

    public override EvaluationReport Score(GoldFile gold, IEnumerable<string> records, int errors = 0)
    {
        var rows = Read(gold);
        var set = new RecordSet(records);
        var notes = set.Notes(gold, [.. rows.Select(row => row.Id)]);
        var scored = rows.Select(row => new ScoredRow(row, set.Of(row.Id))).ToList();
        notes.Add(new("texts_changed", scored.Count(row => row.IsTextChanged)));
        var tally = new Tally(errors);
        Count(scored, tally);
        return new EvaluationReport(Name, gold.Name, notes, tally.Figures(), tally.Errors);
    }

    protected abstract void Count(IReadOnlyList<ScoredRow> rows, Tally tally);

    private IReadOnlyList<GoldRow> Read(GoldFile gold)
    {
        var rows = GoldLines.Read(gold, OffsetUnit.CodePoint);
        return rows.Any(row => fields.Any(field => row.Value.Has(field)))
            ? rows
            : throw new SetupException(
                $"{gold.Name}, line 1: no row has {string.Join(" or ", fields.Select(field => $"`{field}`"))}, which task {Name} reads",
                $"give gold for {Name} ({Gold}) or choose the task that fits the file");
    }
}
