using Dragoman.Model;

namespace Dragoman.Recording.Fields;

/// <summary>Finds the quoted words that an event stands in.</summary>
internal static class Quotation
{
    private const string Opening = "\"“„«";
    private const string Closing = "\"”“»";

    /// <summary>The quoted stretch of the statement that holds the trigger, without its marks, or null where the event is not quoted.</summary>
    public static TextSpan? Around(TextSpan trigger, Attribution said, string text)
    {
        if (said.Manner == Manner.Indirect)
        {
            return null;
        }

        foreach (var piece in said.Content)
        {
            if (piece.Contains(trigger))
            {
                return said.Manner == Manner.Direct ? WithoutMarks(piece, text) : Marked(piece, trigger, text);
            }
        }

        return null;
    }

    private static TextSpan WithoutMarks(TextSpan piece, string text)
    {
        var start = piece.Start;
        var end = piece.End;
        while (start < end && Opening.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        while (end > start && Closing.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return start < end ? new TextSpan(start, end) : piece;
    }

    private static TextSpan? Marked(TextSpan piece, TextSpan trigger, string text)
    {
        int? start = null;
        for (var i = piece.Start; i < piece.End; i++)
        {
            if (start is null && Opening.Contains(text[i], StringComparison.Ordinal))
            {
                start = i + 1;
            }
            else if (start is { } opened && Closing.Contains(text[i], StringComparison.Ordinal))
            {
                var quoted = new TextSpan(opened, i);
                if (quoted.Contains(trigger))
                {
                    return quoted;
                }

                start = null;
            }
        }

        var rest = new TextSpan(start ?? piece.End, piece.End);
        return rest.Contains(trigger) ? rest : null;
    }
}
