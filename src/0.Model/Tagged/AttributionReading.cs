namespace Dragoman.Model;

/// <summary>What the reader makes of one statement: who says what, by which words.</summary>
/// <param name="Source">The speaker with title, or null where the sentence names none.</param>
/// <param name="Cue">The words of saying ("said", "according to").</param>
/// <param name="Content">What is said, in one or more pieces; never empty.</param>
/// <param name="Probability">The reader's own probability, 0–1.</param>
public sealed record AttributionReading(TextSpan? Source, TextSpan Cue, IReadOnlyList<TextSpan> Content, double Probability);
