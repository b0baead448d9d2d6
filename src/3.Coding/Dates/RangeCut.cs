namespace Dragoman.Coding;

/// <summary>Where the words of a range fall into its two times.</summary>
/// <param name="FirstEnd">Index of the lexeme after the first time.</param>
/// <param name="LastStart">Index of the first lexeme of the last one.</param>
internal readonly record struct RangeCut(int FirstEnd, int LastStart);
