namespace Dragoman.Evaluation;

/// <summary>The same pairs, the program being told which pair is meant: its records are lines of id and root.</summary>
internal sealed class RootsGivenTask() : LayerTask(
    "roots-given",
    "the same where the program was told the pair: records are {\"id\",\"root\"} lines",
    "plover-roots.*.jsonl",
    "marked")
{
    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        foreach (var row in rows.Where(row => row.Gold.Items("events").Count > 0))
        {
            RootFigures.Count(row, PloverRoots.Older(row.Record.Text("root")) ?? PloverRoots.None, tally);
        }
    }
}
