namespace Dragoman.Evaluation;

/// <summary>Reads annotated events and the records of their texts.</summary>
internal static class AnnotatedGold
{
    public static IReadOnlyList<GoldRow> Read(GoldFile gold, string task)
    {
        // The last rows of a file of articles compare the articles of a story and hold no text.
        var rows = GoldLines.Read(gold, OffsetUnit.Utf16, line => line.Has("text"));
        var stranger = rows.FirstOrDefault(row => !row.Value.Has("events") || !row.Value.Has("attributions"));
        return stranger is null ? rows : throw stranger.Fault($"no `events` or no `attributions`, which task {task} reads");
    }

    public static (IReadOnlyList<AnnotatedRow> Rows, List<KeyValuePair<string, int>> Notes) Join(
        GoldFile gold, string task, IEnumerable<string> records)
    {
        var rows = Read(gold, task);
        var set = new RecordSet(records);
        var notes = set.Notes(gold, [.. rows.Select(row => row.Id)]);
        var joined = rows.Select(row => new AnnotatedRow(row, set.Of(row.Id))).ToList();
        notes.Add(new("texts_changed", joined.Count(row => row.IsTextChanged)));
        return (joined, notes);
    }
}
