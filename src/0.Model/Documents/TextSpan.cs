namespace Dragoman.Model;

/// <summary>A stretch of a document's text in UTF-16 code units, end exclusive: <c>text[Start..End]</c> are its words.</summary>
/// <param name="Start">Index of the first code unit, 0 or more.</param>
/// <param name="End">Index after the last code unit, <paramref name="Start"/> or more.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the other span lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words this span covers in <paramref name="text"/>.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>The same stretch after <paramref name="offset"/> code units were put in front of the text.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>Orders by start, then the longer one first.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Whether the left span comes first in reading order.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span comes later in reading order.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span comes first or the two are equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left span comes later or the two are equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
