namespace Dragoman.Evaluation;

/// <summary>Brings spans of a record's own text to the gold's text: the program may have cleaned it.</summary>
internal sealed class TextAlignment
{
    private readonly string _own;
    private readonly string _gold;
    private readonly int _shift;

    // For each code unit of the record's text its place in the gold's, −1 where the gold lacks it; null where a shift is enough.
    private readonly int[]? _places;

    public TextAlignment(string own, string gold)
    {
        (_own, _gold) = (own, gold);
        if (string.Equals(own, gold, StringComparison.Ordinal))
        {
            return;
        }

        _shift = own.IndexOf(gold, StringComparison.Ordinal);
        if (_shift < 0)
        {
            _places = AlignWords(own, gold);
        }
    }

    /// <summary>Where a span of the record's text stands in the gold's; null where no part of it does.</summary>
    public TextSpan? Locate(TextSpan span)
    {
        var (start, end) = (Snap(span.Start), Snap(span.End));
        if (_places is null)
        {
            (start, end) = (Math.Max(start - _shift, 0), Math.Min(end - _shift, _gold.Length));
        }
        else
        {
            var inside = end <= start ? [] : _places[start..end].Where(place => place >= 0).ToArray();
            (start, end) = inside.Length == 0 ? (0, 0) : (inside[0], inside[^1] + 1);
        }

        return start < end ? new TextSpan(start, end) : null;
    }

    private static int[] AlignWords(string own, string gold)
    {
        var (left, right) = (WordRuns.WordsAndMarks(own), WordRuns.WordsAndMarks(gold));
        var places = new int[own.Length];
        Array.Fill(places, -1);
        foreach (var (at, other, length) in MatchingBlocks.Find([.. left.Select(w => w.In(own))], [.. right.Select(w => w.In(gold))]))
        {
            for (var n = 0; n < length; n++)
            {
                for (var unit = 0; unit < left[at + n].Length; unit++)
                {
                    places[left[at + n].Start + unit] = right[other + n].Start + unit;
                }
            }
        }

        return places;
    }

    // An offset between the two units of one character counts as before it; one outside the text as its edge.
    private int Snap(int offset)
    {
        offset = Math.Clamp(offset, 0, _own.Length);
        return offset > 0 && offset < _own.Length && char.IsSurrogatePair(_own, offset - 1) ? offset - 1 : offset;
    }
}
