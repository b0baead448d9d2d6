using Dragoman.Model;

namespace Dragoman.Reading.Sentences;

/// <summary>Cuts running English text into sentences. One pass; cost grows with the text's length only.</summary>
public static class SentenceSplitter
{
    private const string Closers = "\"'”’)]»";
    private const string Openers = "\"'“‘([«";

    /// <summary>Sentences of a whole text: blank lines always divide, other line ends where the line before is complete.</summary>
    public static List<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        foreach (var paragraph in Paragraphs.Split(text))
        {
            sentences.AddRange(Split(text, paragraph));
        }

        return sentences;
    }

    /// <summary>Sentences of one paragraph.</summary>
    /// <param name="text">The text that spans point into.</param>
    /// <param name="within">The paragraph.</param>
    /// <returns>In reading order, trimmed, none empty; together they hold all that is not white space.</returns>
    public static List<TextSpan> Split(string text, TextSpan within)
    {
        var sentences = new List<TextSpan>();
        var start = within.Start;
        for (var i = within.Start; i < within.End; i++)
        {
            if (!IsStop(text[i]))
            {
                continue;
            }

            // Stops, then closing marks: "…?!", '."'.
            var stop = i;
            while (i + 1 < within.End && IsStop(text[i + 1]))
            {
                i++;
            }

            var end = i + 1;
            while (end < within.End && Closers.Contains(text[end], StringComparison.Ordinal) && !OpensNext(text, end, within.End))
            {
                end++;
            }

            if (end < within.End && Ends(text, within.Start, stop, i, end, within.End))
            {
                Add(text, start, end, sentences);
                start = end;
            }

            i = Math.Max(i, end - 1);
        }

        Add(text, start, within.End, sentences);
        return sentences;
    }

    private static bool IsStop(char letter) => letter is '.' or '!' or '?' or '…';

    // A straight quotation mark after a space opens what follows.
    private static bool OpensNext(string text, int at, int end) =>
        text[at] is '"' or '\'' && char.IsWhiteSpace(text[at - 1]) && at + 1 < end && !char.IsWhiteSpace(text[at + 1]);

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }

    // Whether a sentence ends between the first and last stop and the place after stops and closing marks.
    private static bool Ends(string text, int paragraph, int first, int last, int after, int end)
    {
        var next = after;
        while (next < end && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == end)
        {
            return false;
        }

        var spaced = next > after;
        var opener = next;
        while (opener < end - 1 && Openers.Contains(text[opener], StringComparison.Ordinal))
        {
            opener++;
        }

        if (!spaced)
        {
            return false;
        }

        var lower = char.IsLower(text[opener]);
        if (first != last || text[first] != '.')
        {
            // "?", "!", "..." end a sentence unless it plainly goes on: '"Why?" he asked'.
            return !lower && !(text[first] == '…' && char.IsLower(text[next])) && !IsMidSentence(text, opener);
        }

        if (lower || IsMidSentence(text, opener))
        {
            return false;
        }

        var word = WordBefore(text, paragraph, first);
        if (after > last + 1)
        {
            // A closing mark after the stop: '."' ends; "(Mr.) Smith" does not.
            return !Abbreviations.NeverEnds(word);
        }

        if (Abbreviations.NeverEnds(word))
        {
            return false;
        }

        if (Abbreviations.IsInitial(word))
        {
            return EndsAfterInitial(text, paragraph, first, next, end);
        }

        if (!Abbreviations.SeldomEnds(word) && !Abbreviations.TakesNumber(word))
        {
            return true;
        }

        if (char.IsDigit(text[opener]))
        {
            return !Abbreviations.TakesNumber(word) && !IsDotted(word);
        }

        return next != opener || SentenceOpeners.Contains(WordAt(text, opener, end));
    }

    // "George W. Bush" goes on, "he got a B. The" ends.
    private static bool EndsAfterInitial(string text, int paragraph, int stop, int next, int end)
    {
        var before = stop - 2;
        if (text[stop - 1] == 'I' && before >= paragraph && text[before] == ' ' && SentenceOpeners.Contains(WordAt(text, next, end)))
        {
            return true;
        }

        return SentenceOpeners.Contains(WordAt(text, next, end)) && before > paragraph && char.IsLower(text[Math.Max(paragraph, before - 1)]);
    }

    // A mark that cannot open a sentence.
    private static bool IsMidSentence(string text, int at) =>
        text[at] is ',' or ';' or ':' or '%' or ')' or ']';

    private static bool IsDotted(ReadOnlySpan<char> word) => word.Contains('.');

    private static ReadOnlySpan<char> WordBefore(string text, int from, int stop)
    {
        var start = stop;
        while (start > from && stop - start < 20 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '&'))
        {
            start--;
        }

        return text.AsSpan(start, stop - start).TrimStart(".-");
    }

    private static ReadOnlySpan<char> WordAt(string text, int from, int end)
    {
        var stop = from;
        while (stop < end && stop - from < 20 && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return text.AsSpan(from, stop - from);
    }
}
