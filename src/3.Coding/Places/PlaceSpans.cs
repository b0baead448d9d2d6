using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds the place names of a sentence: those that the tagger saw, mended, and countries that it passed over.</summary>
internal sealed class PlaceSpans(CandidateFinder finder)
{
    private const int LongestCountry = 5;

    /// <summary>The names in reading order; they do not overlap.</summary>
    public List<TextSpan> Read(TaggedSentence sentence, string text)
    {
        List<TextSpan> spans = [.. sentence.Names.Where(name => name.Kind == NameKind.Place && name.Span.Length > 0).Select(name => name.Span).Order()];
        AddCountries(sentence, spans, text);
        for (int i = spans.Count - 1; i > 0; i--)
        {
            // "United" and "States" side by side are one name, if together they are one.
            var both = new TextSpan(spans[i - 1].Start, spans[i].End);
            bool beside = spans[i].Start > spans[i - 1].End && text.AsSpan(spans[i - 1].End, spans[i].Start - spans[i - 1].End) is " " or "-" or ". " or " and ";
            if (beside && finder.Knows(both.In(text)))
            {
                spans[i - 1] = both;
                spans.RemoveAt(i);
            }
        }

        for (int i = 0; i < spans.Count; i++)
        {
            spans[i] = Known(Trimmed(spans[i], text), text);
        }

        return [.. spans.Where(span => span.Length > 0 && IsName(span.In(text))).Distinct().Order()];
    }

    // "the Gaza Strip" begins at its name, and no closing mark belongs to one.
    private static TextSpan Trimmed(TextSpan span, string text)
    {
        int start = text.AsSpan(span.Start, span.Length).StartsWith("the ", StringComparison.Ordinal) ? span.Start + 4 : span.Start;
        int end = span.End;
        while (end > start && text[end - 1] is ' ' or ',' or ')' or '"' or '”')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // "Villages Sudan" is a slip for "Sudan".
    private TextSpan Known(TextSpan span, string text)
    {
        span = Joined(span, text);
        string words = span.In(text);
        if (!words.Contains(' ', StringComparison.Ordinal) || finder.Knows(words))
        {
            return span;
        }

        int start = span.Start;
        while (char.IsLower(text[start]) && text.IndexOf(' ', start, span.End - start) is >= 0 and var next)
        {
            start = next + 1;
        }

        int last = text.LastIndexOf(' ', span.End - 1, span.End - start) + 1;
        return last > start && finder.Countries.FindExact(text[last..span.End]) is { Kind: CountryNameKind.Name } ? new TextSpan(last, span.End) : new TextSpan(start, span.End);
    }

    // "Nagorno" before "-Karabakh" is half a name.
    private TextSpan Joined(TextSpan span, string text)
    {
        int end = span.End;
        if (end + 1 >= text.Length || text[end] is not ('-' or '–') || !char.IsUpper(text[end + 1]))
        {
            return span;
        }

        for (end++; end < text.Length && char.IsLetter(text[end]);)
        {
            end++;
        }

        var whole = new TextSpan(span.Start, end);
        return finder.Knows(whole.In(text)) ? whole : span;
    }

    private static bool IsName(string words) => words.Any(char.IsUpper) && words.Any(char.IsLetter);

    private void AddCountries(TaggedSentence sentence, List<TextSpan> spans, string text)
    {
        var tokens = sentence.Tokens;
        for (int at = 0; at < tokens.Count; at++)
        {
            if (!char.IsUpper(text[tokens[at].Span.Start]))
            {
                continue;
            }

            for (int end = Math.Min(tokens.Count, at + LongestCountry); end > at; end--)
            {
                var span = new TextSpan(tokens[at].Span.Start, tokens[end - 1].Span.End);
                if (finder.Countries.FindExact(span.In(text)) is { Kind: CountryNameKind.Name } && !IsTaken(span, sentence, spans, text))
                {
                    spans.RemoveAll(span.Contains);
                    spans.Add(span);
                    at = end - 1;
                    break;
                }
            }
        }

        spans.Sort();
    }

    // A country in the name of a ministry, a team or a person is not the country.
    private static bool IsTaken(TextSpan span, TaggedSentence sentence, List<TextSpan> spans, string text) =>
        spans.Exists(known => known.Overlaps(span) && (known.Contains(span) || !span.Contains(known)))
        || sentence.Names.Any(name => name.Kind != NameKind.Place && name.Span.Overlaps(span))
        || (span.End + 1 < text.Length && text[span.End] == ' ' && char.IsUpper(text[span.End + 1]));
}
