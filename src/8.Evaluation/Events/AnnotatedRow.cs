using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>An annotated sentence or article beside the record of it, events paired.</summary>
internal sealed class AnnotatedRow
{
    public AnnotatedRow(GoldRow row, JsonElement record)
    {
        (Row, Record) = (row, record);
        GoldAttributions = row.Value.Items("attributions");
        FoundAttributions = record.Items("attributions");
        Gold = [.. row.Value.Items("events").Select(value => EventShape.Annotated(value, GoldAttributions, row))];
        Found = [.. record.Items("events").Select(EventShape.Recorded)];
        Pairs = EventPairing.Pair(Gold, Found);
    }

    public GoldRow Row { get; }

    public JsonElement Record { get; }

    public IReadOnlyList<EventShape> Gold { get; }

    public IReadOnlyList<EventShape> Found { get; }

    public IReadOnlyList<(EventShape Gold, EventShape Found)> Pairs { get; }

    public IReadOnlyList<JsonElement> GoldAttributions { get; }

    public IReadOnlyList<JsonElement> FoundAttributions { get; }

    public bool IsTextChanged => Record.Text("text") is { } own && !string.Equals(own, Row.Text, StringComparison.Ordinal);
}
