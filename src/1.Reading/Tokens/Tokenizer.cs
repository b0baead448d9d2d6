using Dragoman.Model;

namespace Dragoman.Reading.Tokens;

/// <summary>Cuts a sentence into tokens as the English Universal Dependencies treebanks do: marks and clitics stand alone, hyphens divide.</summary>
public static class Tokenizer
{
    private const string EndMarks = ".,;:!?…\"'”’)]}»%";

    /// <summary>Tokens in order; together they hold all that is not white space.</summary>
    /// <param name="text">The text that spans point into.</param>
    /// <param name="within">The sentence.</param>
    public static List<TextSpan> Cut(string text, TextSpan within)
    {
        var tokens = new List<TextSpan>(within.Length / 5);
        for (var i = within.Start; i < within.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < within.End && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            CutChunk(text, start, i, i >= within.End, tokens);
        }

        return tokens;
    }

    private static void CutChunk(string text, int start, int end, bool last, List<TextSpan> tokens)
    {
        if (Addresses.IsAddress(text.AsSpan(start, end - start)))
        {
            var stop = end;
            while (stop > start + 1 && text[stop - 1] is '.' or ',' or ')' or ';' or '"' or '>')
            {
                stop--;
            }

            tokens.Add(new TextSpan(start, stop));
            CutMarks(text, stop, end, tokens);
            return;
        }

        while (start < end && IsOpening(text, start, end))
        {
            var run = Run(text, start, end);
            tokens.Add(new TextSpan(start, run));
            start = run;
        }

        var close = end;
        while (close > start && IsClosing(text, start, close, last && close == end))
        {
            close--;
        }

        if (close > start)
        {
            CutWord(text, start, close, tokens);
        }

        CutMarks(text, close, end, tokens);
    }

    private static bool IsOpening(string text, int at, int end)
    {
        if (char.IsLetterOrDigit(text[at]))
        {
            return false;
        }

        // ".5", "-5", "'em", "@name", "#tag", "&c" keep their mark.
        var next = at + 1 < end ? text[at + 1] : ' ';
        return !(text[at] is '@' or '#' && char.IsLetterOrDigit(next))
            && !(text[at] == '.' && char.IsDigit(next))
            && !(text[at] is '\'' or '’' && next is 's' or 'S' && at + 2 == end)
            && !(text[at] is '\'' or '’' && char.IsDigit(next));
    }

    private static bool IsClosing(string text, int start, int close, bool last)
    {
        var mark = text[close - 1];
        if (char.IsLetterOrDigit(mark) || mark is '+')
        {
            return false;
        }

        if (mark != '.')
        {
            return EndMarks.Contains(mark, StringComparison.Ordinal) || char.IsPunctuation(mark) || char.IsSymbol(mark);
        }

        // A full stop belongs to an abbreviation, but not at the end of a sentence, unless the word has one inside.
        var word = text.AsSpan(start, close - 1 - start);
        var inner = word.IndexOf('.') >= 0 && char.IsLetter(word[0]) && word.Length <= 6;
        return !(inner || (!last && (Sentences.Abbreviations.NeverEnds(word) || Sentences.Abbreviations.IsInitial(word)
            || Sentences.Abbreviations.SeldomEnds(word))) || (last && Sentences.Abbreviations.NeverEnds(word)));
    }

    private static void CutMarks(string text, int start, int end, List<TextSpan> tokens)
    {
        while (start < end)
        {
            var run = Run(text, start, end);
            tokens.Add(new TextSpan(start, run));
            start = run;
        }
    }

    /// <summary>End of a run of one mark that stays together: "...", "--", "!!".</summary>
    private static int Run(string text, int start, int end)
    {
        var stop = start + 1;
        if (text[start] is '.' or '-' or '*' or '=' or '_' or '!' or '?')
        {
            while (stop < end && (text[stop] == text[start] || (text[start] is '!' or '?' && text[stop] is '!' or '?')))
            {
                stop++;
            }
        }
        else if (char.IsHighSurrogate(text[start]) && stop < end && char.IsLowSurrogate(text[stop]))
        {
            stop++;
        }
        else if (text[start] is '\'' or '`' && stop < end && text[stop] == text[start])
        {
            stop++;
        }

        return stop;
    }

    private static void CutWord(string text, int start, int end, List<TextSpan> tokens)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || !Divides(text, from, i, end))
            {
                continue;
            }

            if (i > from)
            {
                Clitics.Cut(text, from, i, tokens);
            }

            var run = Run(text, i, end);
            tokens.Add(new TextSpan(i, run));
            from = run;
            i = run - 1;
        }

        if (end > from)
        {
            Clitics.Cut(text, from, end, tokens);
        }
    }

    private static bool Divides(string text, int from, int at, int end)
    {
        var (before, after) = (at > from ? text[at - 1] : ' ', at + 1 < end ? text[at + 1] : ' ');
        switch (text[at])
        {
            case '\'' or '’':
            case '&' or '_' or '@' or '+':
                return false;
            case '.':
                // "U.S", "3.5" hold together; "end.Next" and "..." do not.
                return after == '.' || before == '.' || (char.IsLower(before) && char.IsUpper(after) && at - from > 2);
            case ',' or ':':
                return !(char.IsDigit(before) && char.IsDigit(after));
            case '/':
                return !(char.IsDigit(before) && char.IsDigit(after));
            case '-':
                return DividesHyphen(text, from, at, end, before, after);
            case '\u00AD' or '\u200B' or '\u200D' or '\uFE0F':
                return false;
            default:
                return !char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]) && char.GetUnicodeCategory(text[at]) is not System.Globalization.UnicodeCategory.NonSpacingMark;
        }
    }

    private static bool DividesHyphen(string text, int from, int at, int end, char before, char after)
    {
        if (char.IsDigit(before) && char.IsDigit(after))
        {
            // "713-853-3989" is one number, "10-15" a range.
            return text.AsSpan(from, end - from).Count('-') < 2;
        }

        return !Prefixes.Contains(text.AsSpan(from, at - from));
    }
}
