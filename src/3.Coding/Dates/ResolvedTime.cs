using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>The days that a time expression stands for.</summary>
/// <param name="Value">ISO 8601 to the precision read, or null for a mere span or where nothing was resolved.</param>
/// <param name="From">First day, month or year of a span, or null.</param>
/// <param name="To">The last one, inclusive, or null.</param>
/// <param name="Basis">What it was read from.</param>
internal readonly record struct ResolvedTime(string? Value, string? From, string? To, DateBasis Basis)
{
    /// <summary>A time that stands for no days that could be told.</summary>
    public static ResolvedTime None(DateBasis basis) => new(null, null, null, basis);

    /// <summary>A time of one day, month or year.</summary>
    public static ResolvedTime One(string? value, DateBasis basis) => new(value, null, null, basis);

    /// <summary>Where it begins, or null.</summary>
    public string? First => Value ?? From;

    /// <summary>Where it ends, or null.</summary>
    public string? Last => Value ?? To;
}
