using System.Text.Json;
using Dragoman.Model;

namespace Dragoman.Recording.Fields;

/// <summary>Dates: when an event happened, and the time expressions of a whole article.</summary>
internal static class DateFields
{
    public static void WriteEventDate(this Utf8JsonWriter json, EventDate date, string text)
    {
        json.WriteString("date", date.Start);
        json.WriteKnown("enddate", date.End);
        json.WriteStartObject("date_info");
        if (date.Evidence is { } evidence)
        {
            json.WriteWords("text", evidence, text);
        }

        json.WriteString("basis", ContractNames.Of(date.Basis));
        json.WriteEndObject();
    }

    public static void WriteDateFields(this Utf8JsonWriter json, DateMention date, string text)
    {
        json.WriteOffsets(date.Span);
        json.WriteString("text", date.Span.In(text));
        json.WriteKnown("value", date.Value);
        json.WriteKnown("from", date.From);
        json.WriteKnown("to", date.To);
        json.WriteString("basis", ContractNames.Of(date.Basis));
    }
}
