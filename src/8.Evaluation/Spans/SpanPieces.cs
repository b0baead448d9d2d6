using System.Text;

namespace Dragoman.Evaluation;

/// <summary>A stretch of text that may stand in several pieces: "took ... off". Equal where all pieces are equal.</summary>
internal sealed class SpanPieces : IEquatable<SpanPieces>
{
    public static readonly SpanPieces None = new([]);

    private readonly TextSpan[] _pieces;

    /// <param name="pieces">In reading order.</param>
    public SpanPieces(params TextSpan[] pieces) => _pieces = pieces;

    public bool IsEmpty => _pieces.Length == 0;

    /// <summary>Where the first piece begins. Not for an empty one.</summary>
    public int Start => _pieces[0].Start;

    /// <summary>How many code units the two share.</summary>
    public int Overlap(SpanPieces other) =>
        _pieces.Sum(left => other._pieces.Sum(right => Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start))));

    public bool Overlaps(SpanPieces other) => Overlap(other) > 0;

    public bool OverlapsAny(IEnumerable<SpanPieces> others) => others.Any(Overlaps);

    public string WordsIn(string text)
    {
        var words = new StringBuilder();
        return words.AppendJoin(" ... ", _pieces.Select(piece => piece.In(text))).ToString();
    }

    public bool Equals(SpanPieces? other) => other is not null && _pieces.AsSpan().SequenceEqual(other._pieces);

    public override bool Equals(object? obj) => Equals(obj as SpanPieces);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var piece in _pieces)
        {
            hash.Add(piece);
        }

        return hash.ToHashCode();
    }
}
