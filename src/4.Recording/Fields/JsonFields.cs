using System.Text.Json;
using Dragoman.Model;

namespace Dragoman.Recording.Fields;

/// <summary>The kinds of field that records are made of. What is not known is left out.</summary>
internal static class JsonFields
{
    private const int CoordinateDigits = 5;
    private const int ShareDigits = 3;

    public static void WriteOffsets(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>Writes the words under <paramref name="name"/> and where they stand. They are cut here, so that they always agree.</summary>
    public static void WriteWords(this Utf8JsonWriter json, string name, TextSpan span, string text)
    {
        json.WriteString(name, text.AsSpan(span.Start, span.Length));
        json.WriteOffsets(span);
    }

    public static void WriteWordsObject(this Utf8JsonWriter json, string name, TextSpan span, string text)
    {
        json.WriteStartObject(name);
        json.WriteWords("text", span, text);
        json.WriteEndObject();
    }

    public static void WriteKnown(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteKnown(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void WriteCoordinate(this Utf8JsonWriter json, string name, double? degrees) =>
        json.WriteRounded(name, degrees, CoordinateDigits);

    /// <summary>Writes a confidence or score to the digits that mean something.</summary>
    public static void WriteShare(this Utf8JsonWriter json, string name, double? value) =>
        json.WriteRounded(name, value, ShareDigits);

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list; an empty one says "looked, none".</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> writeFields)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            writeFields(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRounded(this Utf8JsonWriter json, string name, double? value, int digits)
    {
        if (value is { } number && double.IsFinite(number))
        {
            // Adding zero turns -0 into 0, which would else be written with its sign.
            json.WriteNumber(name, Math.Round(number, digits, MidpointRounding.AwayFromZero) + 0.0);
        }
    }
}
