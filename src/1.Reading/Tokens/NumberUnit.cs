using System.Collections.Frozen;

namespace Dragoman.Reading;

/// <summary>A unit written onto its number: "5|pm", "10|km", "$8|M".</summary>
internal static class NumberUnit
{
    private const int LongestUnit = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = new[]
    {
        "am", "pm", "k", "m", "M", "K", "mm", "MM", "cm", "km", "kg", "g", "mg", "ft", "lb", "lbs", "bn", "mn", "mln", "tn", "B", "AM", "PM", "mph",
        "kph", "kmh", "hrs", "hr", "min", "mins", "sq", "kb", "mb", "gb", "KB", "MB", "GB", "TB", "MW", "kW", "GW", "Hz", "kHz",
        "MHz", "GHz", "kt", "yrs", "yr", "p", "x",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryCut(string text, int start, int end, out int cut)
    {
        cut = end;
        while (cut > start && end - cut <= LongestUnit && char.IsAsciiLetter(text[cut - 1]))
        {
            cut--;
        }

        return cut > start && cut < end && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[cut - 1])
            && Units.Contains(text.AsSpan(cut, end - cut));
    }
}
