namespace Dragoman.Reading;

/// <summary>How far a word goes: which signs inside it hold its parts together and which cut them.</summary>
internal static class WordEnd
{
    /// <summary>End of the word that begins at <paramref name="at"/>.</summary>
    public static int Find(string text, int at, int end)
    {
        var start = at;
        at = CharKinds.RunOfLetters(text, at, end);
        while (at + 1 < end && CharKinds.IsWordStart(text, at + 1))
        {
            var next = CharKinds.RunOfLetters(text, at + 1, end);
            if (!Joins(text, start, at, next, end))
            {
                break;
            }

            at = next;
        }

        return at;
    }

    private static bool Joins(string text, int start, int at, int next, int end)
    {
        var before = text[at - 1];
        var after = text[at + 1];
        switch (text[at])
        {
            case '\'' or '’' or '`' or '´':
                return char.IsLetter(before) && char.IsLetter(after);
            case '.':
                return JoinsPoint(text, start, at, next, before, after);
            case ',':
                return char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && next - at == 4
                    && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]);
            case ':':
                return char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
            case '/':
                return JoinsSlash(text, start, at, next, before, after);
            case '&':
                return char.IsUpper(before) && char.IsUpper(after);
            case '-' or '‑':
                return Hyphen.Joins(text, start, at, next, end);
            case '–':
                return false;
            default:
                return false;
        }
    }

    private static bool JoinsPoint(string text, int start, int at, int next, char before, char after)
    {
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
        {
            return true;
        }

        var left = at - PartStart(text, start, at);
        var right = next - at - 1;

        // "U.S.", "a.k.a", "p.m"
        if (left == 1 && right == 1)
        {
            return true;
        }

        // "St.George" and "he left.They": a full stop without its space.
        if (left > 1 && char.IsUpper(after) && right > 1 && !WebAddress.IsSuffix(text.AsSpan(at + 1, right)))
        {
            return false;
        }

        if (Abbreviations.MayClose(text.AsSpan(start, next - start)))
        {
            return true;
        }

        // "J.Smith"
        if (left == 1 && right > 1 && char.IsUpper(before) && char.IsUpper(after))
        {
            return false;
        }

        return (left > 1 && !Abbreviations.IsListed(text.AsSpan(at - left, left))) || WebAddress.IsSuffix(text.AsSpan(at + 1, right));
    }

    private static bool JoinsSlash(string text, int start, int at, int next, char before, char after)
    {
        var left = PartStart(text, start, at);
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
        {
            // "9/11", "10/02/2020", "1/2"; but "2020/21" and "24/7" read as two.
            return at - left <= 2 && next - at - 1 is 1 or 2 or 4 && !(at - left == 2 && left == start && IsBeyondMonths(text, left));
        }

        // "w/o", "s/he", "c/o"
        return at - left == 1 && next - at - 1 <= 2 && char.IsLetter(before) && char.IsLetter(after);
    }

    private static bool IsBeyondMonths(string text, int at) => text[at] > '3';

    private static int PartStart(string text, int start, int at)
    {
        // Only short parts matter; a long one need not be measured to its begin.
        var least = Math.Max(start, at - 32);
        while (at > least && CharKinds.IsWordPart(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
