using Dragoman.Model;

namespace Dragoman.Tagging.Decoding;

/// <summary>Takes words off the ends of a span that never end a phrase: a comma, "and", "of".</summary>
internal static class SpanTrimmer
{
    private static readonly string[] Stray = [",", ";", ":", "and", "or", "of", "–", "—", "-"];

    /// <summary>The span in the document's text; at least one word is left.</summary>
    public static TextSpan Trim(string text, TextSpan[] words, TaggedSpan span)
    {
        var (first, last) = (span.First, span.Last);
        while (last > first && IsStray(text, words[last]))
        {
            last--;
        }

        while (first < last && IsStray(text, words[first]))
        {
            first++;
        }

        return new TextSpan(words[first].Start, words[last].End);
    }

    private static bool IsStray(string text, TextSpan word)
    {
        foreach (var stray in Stray)
        {
            if (text.AsSpan(word.Start, word.Length).Equals(stray, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
