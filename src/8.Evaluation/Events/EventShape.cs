using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>What annotated and recorded events have in common.</summary>
internal sealed class EventShape
{
    private EventShape(JsonElement value)
    {
        Value = value;
        Trigger = value.Field("trigger").Place() ?? CodedSpan.Nowhere;
        TriggerText = value.Field("trigger").Text("text") ?? "";
        Contexts = value.Strings("context").ToHashSet(StringComparer.Ordinal);
        Status = value.Text("status") is { Length: > 0 } status ? status : "asserted";
        Actor = CodedSpan.Each(value, "actor");
        Recipient = CodedSpan.Each(value, "recipient");
    }

    /// <summary>The whole event as the file has it.</summary>
    public JsonElement Value { get; }

    public TextSpan Trigger { get; }

    public string TriggerText { get; }

    public string? Type { get; private init; }

    public IReadOnlyCollection<string> Modes { get; private init; } = [];

    public IReadOnlySet<string> Contexts { get; }

    public string Status { get; }

    public IReadOnlyList<CodedSpan> Actor { get; }

    public IReadOnlyList<CodedSpan> Recipient { get; }

    public IReadOnlyList<CodedSpan> Place { get; private init; } = [];

    public IReadOnlyList<CodedSpan> Time { get; private init; } = [];

    public IReadOnlyList<Toll> Tolls { get; private init; } = [];

    /// <summary>Whether anyone is said to report the event, rather than the outlet itself.</summary>
    public bool HasSpeaker { get; private init; }

    /// <summary>The innermost speaker; null where nobody is, or where no words name who it is.</summary>
    public TextSpan? Speaker { get; private init; }

    /// <summary>Whether the event took place, as its teller has it.</summary>
    public bool Happened => Status is "asserted" or "historical";

    /// <summary>Reads an annotated event.</summary>
    /// <param name="value">The event.</param>
    /// <param name="attributions">The row's attributions, which the event points into.</param>
    /// <param name="row">The row, for faults.</param>
    public static EventShape Annotated(JsonElement value, IReadOnlyList<JsonElement> attributions, GoldRow row)
    {
        var by = value.Field("by");
        int? last = by.ValueKind == JsonValueKind.Array && by.GetArrayLength() is > 0 and var length
            ? by[length - 1].TryGetInt32(out var index) && index >= 0 && index < attributions.Count
                ? index
                : throw row.Fault("`by` points at no attribution")
            : null;
        return new EventShape(value)
        {
            Type = value.Text("event") ?? throw row.Fault("an event without its type in `event`"),
            Modes = value.Strings("mode"),
            Place = CodedSpan.Each(value, "place"),
            Time = CodedSpan.Each(value, "time"),
            Tolls = [.. value.Items("tolls").Select(t => new Toll(t.Text("kind") ?? "", t.Place() ?? CodedSpan.Nowhere))],
            HasSpeaker = last is not null,
            Speaker = last is { } at ? attributions[at].Field("source").Place() : null,
        };
    }

    /// <summary>Reads an event record.</summary>
    public static EventShape Recorded(JsonElement value)
    {
        var size = value.Field("size_info");
        var chain = value.Items("attribution");
        return new EventShape(value)
        {
            Type = value.FirstString("event"),
            Modes = value.Strings("mode"),
            Place = Standing(value.Field("event_loc")),
            Time = Standing(value.Field("date_info")),
            Tolls =
            [
                .. Toll.Kinds.Where(kind => size.Field(kind).ValueKind == JsonValueKind.Object)
                    .Select(kind => new Toll(kind, size.Field(kind).Place() ?? CodedSpan.Nowhere)),
            ],
            HasSpeaker = chain.Count > 0,
            Speaker = chain.Count > 0 ? chain[^1].Field("speaker").Place() : null,
        };
    }

    private static List<CodedSpan> Standing(JsonElement value) => value.Has("start") ? [CodedSpan.Of(value)] : [];
}
