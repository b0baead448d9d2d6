using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Reads spans of one text out of JSON, in UTF-16 units of that text.</summary>
/// <param name="text">The gold's text.</param>
/// <param name="locate">Turns offsets as the file counts them into offsets of the text; null where they lie outside it.</param>
internal sealed class SpanReader(string text, Func<TextSpan, TextSpan?> locate)
{
    /// <summary>One span from objects with start and end: sorted, trimmed, pieces with only white space between them joined.</summary>
    public SpanPieces Read(IEnumerable<JsonElement> parts)
    {
        var pieces = new List<TextSpan>();
        foreach (var piece in parts.Select(Locate).OfType<TextSpan>().OrderBy(span => span.Start).Select(Trim).Where(span => span.Length > 0))
        {
            if (pieces.Count > 0 && IsBlank(pieces[^1].End, piece.Start))
            {
                pieces[^1] = new TextSpan(pieces[^1].Start, Math.Max(piece.End, pieces[^1].End));
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return pieces.Count == 0 ? SpanPieces.None : new SpanPieces([.. pieces]);
    }

    /// <summary>One span from a field that may hold a list of pieces, one piece or nothing.</summary>
    public SpanPieces Read(JsonElement value) => Read(value.Items());

    /// <summary>The different spans of a list, one an item, without empty ones.</summary>
    public List<SpanPieces> ReadEach(IEnumerable<JsonElement> items) => [.. items.Select(Read).Where(span => !span.IsEmpty).Distinct()];

    private TextSpan? Locate(JsonElement part) => part.Place() is { } given ? locate(given) : null;

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, Math.Min(span.End, text.Length));
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    private bool IsBlank(int start, int end) => start >= end || text.AsSpan(start, end - start).IsWhiteSpace();
}
