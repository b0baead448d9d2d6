namespace Dragoman.Reading;

/// <summary>Marks such as "[12]" after a full stop, which belong to the sentence before.</summary>
internal static class Footnotes
{
    private const int LongestMark = 5;

    /// <summary>Index after the marks that follow <paramref name="at"/>, or that place itself.</summary>
    public static int End(string text, int at, int end)
    {
        var next = at;
        while (next < end)
        {
            var open = text[next] == ' ' ? next + 1 : next;
            var digit = open + 1;
            while (digit < end && digit - open <= LongestMark && char.IsAsciiDigit(text[digit]))
            {
                digit++;
            }

            if (open >= end || text[open] != '[' || digit == open + 1 || digit >= end || text[digit] != ']')
            {
                return next;
            }

            next = digit + 1;
        }

        return next;
    }
}
