using System.Text.Json;
using Dragoman.Model;

namespace Dragoman.Recording.Fields;

/// <summary>Numbers of people: the toll of an event, and the counts of a whole article.</summary>
internal static class CountFields
{
    /// <summary>Writes the numbers and the words behind them apart, as PLOVER's <c>size</c> has room for plain numbers alone.</summary>
    public static void WriteToll(this Utf8JsonWriter json, IReadOnlyList<CountMention> tolls, string text)
    {
        var counts = tolls.DistinctBy(toll => toll.Unit).OrderBy(toll => toll.Unit).ToList();
        if (counts.Exists(toll => toll.Value is not null))
        {
            json.WriteStartObject("size");
            foreach (var toll in counts)
            {
                json.WriteKnown(ContractNames.Of(toll.Unit), toll.Value);
            }

            json.WriteEndObject();
        }

        if (counts.Count > 0)
        {
            json.WriteStartObject("size_info");
            foreach (var toll in counts)
            {
                json.WriteStartObject(ContractNames.Of(toll.Unit));
                json.WriteWords("text", toll.Span, text);
                json.WriteKnown("low", toll.Low);
                json.WriteKnown("high", toll.High);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }
    }

    public static void WriteCountFields(this Utf8JsonWriter json, CountMention count, string text)
    {
        json.WriteOffsets(count.Span);
        json.WriteString("text", count.Span.In(text));
        json.WriteKnown("value", count.Value);
        json.WriteKnown("low", count.Low);
        json.WriteKnown("high", count.High);
        json.WriteString("unit", ContractNames.Of(count.Unit));
    }
}
