using Dragoman.Model;

namespace Dragoman.Tagging.Decoding;

/// <summary>Brings the spans of places down to the names alone: "the Aleppo province" is Aleppo, "southern" "Afghanistan" is Afghanistan.</summary>
internal static class PlaceSpans
{
    private static readonly string[] Before =
    [
        "the", "a", "an", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest",
        "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "nearby", "neighbouring", "neighboring", "downtown", "restive", "rural",
    ];

    private static readonly string[] After =
    [
        "province", "provinces", "district", "districts", "region", "governorate", "prefecture", "county", "state", "town", "city", "village",
        "suburb", "neighbourhood", "neighborhood", "countryside", "municipality", "department", "area", "areas",
    ];

    /// <summary>Spans that follow one another without a gap become one; then words of direction and kind around a name go.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="words">The sentence's words.</param>
    /// <param name="spans">The places of one event in reading order.</param>
    public static List<TaggedSpan> Names(string text, TextSpan[] words, IReadOnlyList<TaggedSpan> spans)
    {
        var names = new List<TaggedSpan>();
        foreach (var span in spans)
        {
            if (names.Count > 0 && names[^1].Last + 1 == span.First && IsWord(text, words[span.First]) && IsWord(text, words[names[^1].Last]))
            {
                names[^1] = names[^1] with { Last = span.Last, Probability = Math.Min(names[^1].Probability, span.Probability) };
            }
            else
            {
                names.Add(span);
            }
        }

        return [.. names.Select(name => Trim(text, words, name))];
    }

    private static TaggedSpan Trim(string text, TextSpan[] words, TaggedSpan span)
    {
        if (!Enumerable.Range(span.First, span.Last - span.First + 1).Any(word => char.IsUpper(text[words[word].Start]) && !IsOne(text, words[word], Before)))
        {
            return span;
        }

        var (first, last) = (span.First, span.Last);
        while (first < last && char.IsLower(text[words[first].Start]) && IsOne(text, words[first], Before))
        {
            // A hyphen after a direction belongs to it: "south-western".
            first += first + 2 < last && text.AsSpan(words[first + 1].Start, words[first + 1].Length) is "-" ? 2 : 1;
        }

        while (last > first && char.IsLower(text[words[last].Start]) && IsOne(text, words[last], After))
        {
            last--;
        }

        return span with { First = first, Last = last };
    }

    private static bool IsWord(string text, TextSpan word) => char.IsLetterOrDigit(text[word.Start]);

    private static bool IsOne(string text, TextSpan word, string[] list)
    {
        foreach (var one in list)
        {
            if (text.AsSpan(word.Start, word.Length).Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
