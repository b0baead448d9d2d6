using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>A gold row beside the program's record of its text; spans of both in UTF-16 units of the gold's text.</summary>
internal sealed class ScoredRow
{
    public ScoredRow(GoldRow row, JsonElement record)
    {
        var own = record.Text("text") ?? row.Text;
        (Row, Record) = (row, record);
        IsTextChanged = !string.Equals(own, row.Text, StringComparison.Ordinal);
        Found = new SpanReader(row.Text, new TextAlignment(own, row.Text).Locate);
        Events = [.. record.Items("events").OrderByDescending(e => e.Number("confidence") ?? 0)];
    }

    public GoldRow Row { get; }

    public string Id => Row.Id;

    public string Text => Row.Text;

    public JsonElement Gold => Row.Value;

    public JsonElement Record { get; }

    /// <summary>Reads the record's spans.</summary>
    public SpanReader Found { get; }

    /// <summary>Whether the record brings another text than the gold's.</summary>
    public bool IsTextChanged { get; }

    /// <summary>The record's events, the most confident first, equals in its order.</summary>
    public IReadOnlyList<JsonElement> Events { get; }

    public List<SpanPieces> FoundSpans(JsonElement holder, string field) => Found.ReadEach(holder.Items(field));

    public List<SpanPieces> GoldSpans(string field) => Row.Spans.ReadEach(Gold.Items(field));

    public SpanPieces Trigger(JsonElement foundEvent) => Found.Read(foundEvent.Field("trigger"));
}
