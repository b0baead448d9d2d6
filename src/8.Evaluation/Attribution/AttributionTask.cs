namespace Dragoman.Evaluation;

/// <summary>Who says what.</summary>
internal sealed class AttributionTask() : LayerTask(
    "attribution",
    "who says what: exact and overlap F1 of source, cue and content, overlap F1 of the three together",
    "attribution-*.jsonl",
    "attributions")
{
    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        foreach (var row in rows)
        {
            Count(row, tally);
        }
    }

    private static void Count(ScoredRow row, Tally tally)
    {
        var (gold, found) = (row.Gold.Items("attributions"), row.Record.Items("attributions"));
        var isClause = gold.Any(a => a.Has("source_clause"));
        var roles = isClause ? AttributionShape.ClauseRoles : AttributionShape.Roles;
        var have = found.Select(a => isClause ? AttributionShape.OfFoundClause(a, row.Found) : AttributionShape.Of(a, row.Found))
            .Where(a => !a.IsEmpty).ToList();
        var want = gold.Select(a => isClause ? AttributionShape.OfGoldClause(a, row.Row.Spans) : AttributionShape.Of(a, row.Row.Spans))
            .Where(a => !a.IsEmpty).ToList();
        for (var n = 0; n < roles.Count; n++)
        {
            var (predicted, wanted) = (Parts(have, n), Parts(want, n));
            if (!isClause)
            {
                tally.Exact(roles[n] + " exact", predicted, wanted);
            }

            tally.Detect(roles[n] + " overlap", predicted, wanted);
        }

        var pairs = SpanPairing.Pair(have, want, (p, g) => p.Overlap(g), (p, g) => p.Same(g));
        tally.Match(isClause ? "pair overlap" : "triple overlap", pairs.Count, have.Count, want.Count);
        Miss(row, "missed ", want, pairs.Select(pair => pair.Gold), tally);
        Miss(row, "extra ", have, pairs.Select(pair => pair.Predicted), tally);
    }

    private static List<SpanPieces> Parts(IEnumerable<AttributionShape> shapes, int role) =>
        [.. shapes.Select(shape => shape.Parts[role]).Where(part => !part.IsEmpty).Distinct()];

    private static void Miss(ScoredRow row, string what, List<AttributionShape> shapes, IEnumerable<int> paired, Tally tally)
    {
        foreach (var at in Enumerable.Range(0, shapes.Count).Except(paired))
        {
            tally.Miss(row.Id, what + shapes[at].WordsIn(row.Text));
        }
    }
}
