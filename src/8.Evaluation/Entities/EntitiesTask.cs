namespace Dragoman.Evaluation;

/// <summary>Names and their kinds.</summary>
internal sealed class EntitiesTask() : LayerTask(
    "entities",
    "names of persons, organisations, locations and others: exact span and kind, exact span, overlap",
    "entities-*.jsonl",
    "entities")
{
    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        var marked = rows.SelectMany(row => row.Gold.Items("entities")).ToList();
        var kinds = new SortedSet<string>(marked.Select(entity => EntityKinds.Of(entity.Text("label"))).OfType<string>(), StringComparer.Ordinal);
        // Only the set that rates its coders' agreement marks descriptions too.
        var nominals = marked.Any(entity => entity.Has("conf"));
        foreach (var row in rows)
        {
            Count(row, new EntityRow(row, kinds, nominals), kinds, tally);
        }
    }

    private static void Count(ScoredRow row, EntityRow spans, IEnumerable<string> kinds, Tally tally)
    {
        tally.Exact("exact, kind", spans.Counted, spans.Wanted);
        tally.Exact("exact, span", spans.Counted.Select(pair => pair.Key), spans.Wanted.Keys);
        tally.Detect("overlap, span", [.. spans.Found.Keys], [.. spans.Wanted.Keys], spans.Optional);
        foreach (var kind in kinds)
        {
            tally.Exact("exact, " + kind, OfKind(spans.Counted, kind), OfKind(spans.Wanted, kind));
        }

        foreach (var span in spans.Wanted.Keys.Union(spans.Counted.Select(pair => pair.Key)))
        {
            var (want, have) = (spans.Wanted.GetValueOrDefault(span), spans.Found.GetValueOrDefault(span));
            if (want != have)
            {
                tally.Miss(row.Id, $"{span.WordsIn(row.Text)}: {have ?? "nothing"}, gold {want ?? "nothing"}");
            }
        }
    }

    private static IEnumerable<SpanPieces> OfKind(IEnumerable<KeyValuePair<SpanPieces, string>> spans, string kind) =>
        spans.Where(pair => pair.Value == kind).Select(pair => pair.Key);
}
