using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Cuts one stretch without white space into tokens.</summary>
internal readonly ref struct ChunkCutter(string text, int start, int end, List<TextSpan> tokens)
{
    // No address is longer; a longer stretch is cut as words, so that its cost stays linear.
    private const int LongestAddress = 2_000;

    public void Cut()
    {
        var at = start;
        while (at < end)
        {
            at = Next(at);
        }
    }

    private int Next(int at)
    {
        var first = text[at];
        if (CharKinds.IsWordStart(text, at))
        {
            if (end - at <= LongestAddress && WebAddress.TryEnd(text, at, end, out var addressEnd))
            {
                return Add(at, addressEnd);
            }

            return Word(at);
        }

        if (CharKinds.IsApostrophe(first))
        {
            return Apostrophe(at);
        }

        // ".04", "+1", "'90s", "#topic"
        if (first is '.' && at + 1 < end && char.IsAsciiDigit(text[at + 1]) && (at == start || CharKinds.IsCurrency(text[at - 1])))
        {
            return Word(at + 1, at);
        }

        if (first is '+' && at == start && at + 1 < end && char.IsAsciiDigit(text[at + 1]))
        {
            return Word(at + 1, at);
        }

        if (first is '#' && at + 1 < end && char.IsLetter(text[at + 1]))
        {
            return Add(at, CharKinds.RunOfLetters(text, at + 1, end));
        }

        if (first is '@' && at == start && at + 1 < end && CharKinds.IsWordStart(text, at + 1))
        {
            return Add(at, CharKinds.RunOfLetters(text, at + 1, end));
        }

        if (Emoticon.TryEnd(text, at, start, end, out var face))
        {
            return Add(at, face);
        }

        return Add(at, Symbols.End(text, at, end));
    }

    private int Apostrophe(int at)
    {
        var next = at + 1;

        // '' and ’’ stand for a quotation mark.
        if (next < end && CharKinds.IsApostrophe(text[next]))
        {
            return Add(at, next + 1);
        }

        // "'90s", "'05"
        if (next + 1 < end && char.IsAsciiDigit(text[next]) && char.IsAsciiDigit(text[next + 1]))
        {
            return Word(next, at);
        }

        if (at == start || !CharKinds.IsWordPart(text[at - 1]))
        {
            var word = CharKinds.RunOfLetters(text, next, end);
            if (word - next <= 3 && Clitics.IsShortened(text.AsSpan(next, word - next)))
            {
                return Add(at, word);
            }
        }

        var clitic = Clitics.EndAfterApostrophe(text, at, end);
        return Add(at, clitic > at ? clitic : next);
    }

    // A word with what it holds together: "Sha'lan", "35,000", "U.S.", "9/11", "AT&T", "non-military".
    private int Word(int at) => Word(at, at);

    private int Word(int at, int from)
    {
        var wordEnd = WordEnd.Find(text, at, end);
        if (wordEnd < end && text[wordEnd] == '.' && Abbreviations.KeepsItsPoint(text, at, wordEnd, end))
        {
            return Add(from, wordEnd + 1);
        }

        if (from == at && NumberUnit.TryCut(text, at, wordEnd, out var unit))
        {
            Add(at, unit);
            return Add(unit, wordEnd);
        }

        if (Clitics.TryCut(text, at, wordEnd, out var cut))
        {
            Add(from, cut);
            return Add(cut, wordEnd);
        }

        return Add(from, wordEnd);
    }

    private int Add(int from, int to)
    {
        tokens.Add(new TextSpan(from, to));
        return to;
    }
}
