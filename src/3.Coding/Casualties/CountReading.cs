namespace Dragoman.Coding;

/// <summary>A number of people as the words give it.</summary>
/// <param name="Value">The best single reading, or null.</param>
/// <param name="Low">Lower bound, or null.</param>
/// <param name="High">Upper bound, or null.</param>
/// <param name="Start">Index of its first lexeme, with "at least" and the like.</param>
/// <param name="End">Index of the lexeme after it.</param>
internal readonly record struct CountReading(long? Value, long? Low, long? High, int Start, int End)
{
    /// <summary>A number that is given exactly.</summary>
    public static CountReading Exactly(long value, int start, int end) => new(value, value, value, start, end);

    /// <summary>A number that is known only from below.</summary>
    public static CountReading From(long low, int start, int end) => new(null, low, null, start, end);

    /// <summary>This and another group of people together; what either leaves open stays open.</summary>
    public CountReading Plus(CountReading other) =>
        new(Value + other.Value, Low is null ? other.Low : Low + (other.Low ?? 0), High + other.High, Start, other.End);
}
