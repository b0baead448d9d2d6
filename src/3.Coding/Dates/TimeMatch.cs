namespace Dragoman.Coding;

/// <summary>A time expression that a pattern has read.</summary>
/// <param name="Value">What it says.</param>
/// <param name="End">Index of the lexeme after it.</param>
internal readonly record struct TimeMatch(TimeValue Value, int End);
