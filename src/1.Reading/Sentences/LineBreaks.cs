using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Tells a wrapped line from a line that its writer ended.</summary>
internal static class LineBreaks
{
    private const int NarrowestWrap = 40;
    private const int LongestWord = 60;

    /// <summary>Length of the paragraph's longest line in code units.</summary>
    public static int Width(string text, TextSpan paragraph)
    {
        var width = 0;
        var start = paragraph.Start;
        for (var at = paragraph.Start; at <= paragraph.End; at++)
        {
            if (at == paragraph.End || text[at] == '\n')
            {
                width = Math.Max(width, at - start);
                start = at + 1;
            }
        }

        return width;
    }

    /// <summary>Whether the line break at <paramref name="at"/> ends a sentence although no full stop does.</summary>
    /// <remarks>A break is a wrap if the next word had found no room in the line.</remarks>
    public static bool Splits(string text, TextSpan paragraph, int at, int width)
    {
        var next = at + 1;
        while (next < paragraph.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var last = at - 1;
        while (last > paragraph.Start && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        if (next >= paragraph.End || last <= paragraph.Start)
        {
            return false;
        }

        if (IsListMark(text, next, paragraph.End))
        {
            return true;
        }

        if (char.IsLower(text[next]) || text[last] is ',' or ';' or '-' or '(' or '–' or '—')
        {
            return false;
        }

        var length = LineLength(text, paragraph, last);
        return width < NarrowestWrap || length + 1 + WordLength(text, next, paragraph.End) <= width;
    }

    private static bool IsListMark(string text, int at, int end) =>
        at + 1 < end && text[at] is '•' or '*' or '·' or '▪' or '-' or '–' && text[at + 1] == ' ';

    private static int LineLength(string text, TextSpan paragraph, int last)
    {
        // Only lines up to some width count as wrapped; a longer one need not be measured to its begin.
        var start = last;
        while (start > paragraph.Start && text[start - 1] != '\n')
        {
            start--;
        }

        return last + 1 - start;
    }

    private static int WordLength(string text, int at, int end)
    {
        var start = at;
        while (at < end && at - start < LongestWord && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at - start;
    }
}
