namespace Dragoman.Reading;

/// <summary>Decides whether a full stop, question mark, exclamation mark or ellipsis ends its sentence.</summary>
/// <param name="EndsSentence">Whether it does.</param>
/// <param name="End">Index after the signs that belong to it, closing quotes and brackets included.</param>
internal readonly record struct FullStop(bool EndsSentence, int End)
{
    private const int LongestWord = 24;

    /// <summary>Reads the stop at <paramref name="at"/> of the sentence that begins at <paramref name="start"/>.</summary>
    public static FullStop Read(string text, int start, int at, int end)
    {
        var stop = at;
        while (stop < end && CharKinds.IsTerminal(text[stop]))
        {
            stop++;
        }

        var closed = stop;
        while (closed < end && CharKinds.IsClosing(text[closed]) && !OpensNext(text, closed, stop, end))
        {
            closed++;
        }

        closed = Footnotes.End(text, closed, end);
        if (closed >= end)
        {
            return new FullStop(true, end);
        }

        if (!char.IsWhiteSpace(text[closed]))
        {
            return new FullStop(stop - at == 1 && closed == stop && LacksSpace(text, start, at, stop, end), closed);
        }

        var next = closed;
        var lineEnds = false;
        while (next < end && char.IsWhiteSpace(text[next]))
        {
            lineEnds |= text[next] == '\n';
            next++;
        }

        if (next >= end)
        {
            return new FullStop(true, closed);
        }

        var ends = stop - at == 1 && text[at] == '.'
            ? PointEnds(text, start, at, closed, next, end)
            : SignsEnd(text, at, stop, closed, next, end, lineEnds);
        return new FullStop(ends, closed);
    }

    // A straight quote after a stop closes if no word follows it at once.
    private static bool OpensNext(string text, int at, int stop, int end) =>
        text[at] is '"' or '\'' && at == stop && at + 1 < end && CharKinds.IsWordPart(text[at + 1]);

    private static bool PointEnds(string text, int start, int at, int closed, int next, int end)
    {
        var wordStart = WordStart(text, start, at);
        var word = text.AsSpan(wordStart, at - wordStart);
        var opener = SkipOpening(text, next, end);
        if (closed == at + 1 && word.Length > 0)
        {
            if (IsNumbering(text, start, wordStart, at))
            {
                return false;
            }

            if (Abbreviations.NeedsNumber(word))
            {
                return !char.IsAsciiDigit(text[opener]);
            }

            var listed = Abbreviations.LooksAbbreviated(text, word, at + 1);
            if (listed && (Abbreviations.Leans(word) || (Abbreviations.IsListed(word) && CharKinds.IsDash(text[next]))))
            {
                return false;
            }

            if (listed && Abbreviations.MayClose(word))
            {
                return opener > next ? char.IsUpper(text[opener]) : SentenceStarters.StandsAt(text, opener, end);
            }

            if (Abbreviations.IsInitial(word))
            {
                return word[0] == 'I'
                    ? char.IsUpper(text[opener]) && PreviousIsLower(text, start, wordStart)
                    : SentenceStarters.StandsAt(text, opener, end) && !StandsAlone(text, opener, end);
            }
        }

        return CanBegin(text, opener, end) || (opener == next && !StartsSpeech(text, next, end) && LowerBegins(text, closed, next, end));
    }

    // "John A. A" is an initial again.
    private static bool StandsAlone(string text, int at, int end) => at + 1 < end && text[at + 1] == '.';

    private static bool PreviousIsLower(string text, int start, int wordStart)
    {
        var before = wordStart - 2;
        return before >= start && char.IsLower(text[before]);
    }

    private static bool SignsEnd(string text, int at, int stop, int closed, int next, int end, bool lineEnds)
    {
        var opener = SkipOpening(text, next, end);
        if (char.IsLower(text[opener]))
        {
            return false;
        }

        var ellipsis = text[at] == '…' || (stop - at >= 2 && text[at] == '.' && text[stop - 1] == '.');
        if (ellipsis)
        {
            return CanBegin(text, opener, end);
        }

        return CanBegin(text, opener, end) && !(closed > stop && Speech.FollowsName(text, next, end));
    }

    private static bool StartsSpeech(string text, int next, int end) => Speech.StandsAt(text, next, end);

    private static bool LowerBegins(string text, int closed, int next, int end) =>
        char.IsLower(text[next]) && closed > 0 && text[closed - 1] == '.';

    // A sentence begins with a capital, a digit, or a sign that is no joint.
    private static bool CanBegin(string text, int at, int end) =>
        at < end && !char.IsLower(text[at]) && text[at] is not (',' or ';' or ')' or ']' or '%' or '.' or '!' or '?' or '/' or '&');

    private static int SkipOpening(string text, int at, int end)
    {
        var first = at;
        while (at + 1 < end && at - first < 4 && CharKinds.IsOpening(text[at]))
        {
            at++;
        }

        return at;
    }

    // "he left.They": a small letter before, a capitalised word after.
    private static bool LacksSpace(string text, int start, int at, int stop, int end)
    {
        if (text[at] == '.' && stop + 1 < end && char.IsUpper(text[stop]) && char.IsLower(text[stop + 1]) && at - 2 >= start
            && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]))
        {
            var wordStart = WordStart(text, start, at);
            return !Abbreviations.IsListed(text.AsSpan(wordStart, at - wordStart));
        }

        return false;
    }

    // "1. Item" at the begin of a sentence.
    private static bool IsNumbering(string text, int start, int wordStart, int at)
    {
        var first = Math.Max(start, wordStart - LongestWord);
        while (first < wordStart && (char.IsWhiteSpace(text[first]) || text[first] == '('))
        {
            first++;
        }

        var afterColon = wordStart - 2 >= start && text[wordStart - 2] == ':';
        if ((first != wordStart && !afterColon) || at - wordStart > 2)
        {
            return false;
        }

        for (var i = wordStart; i < at; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return at - wordStart == 1 && char.IsAsciiLetter(text[i]);
            }
        }

        return true;
    }

    private static int WordStart(string text, int start, int at)
    {
        var least = Math.Max(start, at - LongestWord);
        while (at > least && (CharKinds.IsWordPart(text[at - 1]) || (text[at - 1] is '.' or '\'' or '’' && at - 1 > least && CharKinds.IsWordPart(text[at - 2]))))
        {
            at--;
        }

        return at;
    }
}
