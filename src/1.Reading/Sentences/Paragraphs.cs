using Dragoman.Model;

namespace Dragoman.Reading.Sentences;

/// <summary>Cuts plain text into paragraphs: a blank line always divides, a single line end where the line before is complete.</summary>
public static class Paragraphs
{
    private const string Enders = ".!?…:\"”’')]";

    /// <summary>A line at least this long that ends without a stop was probably wrapped.</summary>
    private const int WrappedLine = 50;

    /// <summary>Paragraphs in reading order, trimmed, none empty.</summary>
    public static List<TextSpan> Split(string text)
    {
        var paragraphs = new List<TextSpan>();
        var start = -1;
        var last = -1;
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = Trim(text, at, end);
            if (line.Length == 0)
            {
                Close();
            }
            else
            {
                if (start >= 0 && IsComplete(text, last, line))
                {
                    Close();
                }

                start = start < 0 ? line.Start : start;
                last = line.End;
            }

            at = end + 1;
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (start >= 0)
            {
                paragraphs.Add(new TextSpan(start, last));
            }

            start = -1;
        }
    }

    private static bool IsComplete(string text, int end, TextSpan next)
    {
        if (Enders.Contains(text[end - 1], StringComparison.Ordinal))
        {
            return true;
        }

        // A short line before one that begins like a sentence is a heading or a list.
        var start = text.LastIndexOf('\n', end - 1) + 1;
        return end - start < WrappedLine && !char.IsLower(text[next.Start]);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
