namespace Dragoman.Evaluation;

/// <summary>A sentence that was cut out of a raw text.</summary>
/// <param name="Span">Where it stands; white space at its edges does not count.</param>
/// <param name="Tokens">Its tokens in order, offsets into the same text.</param>
public readonly record struct SplitSentence(TextSpan Span, IReadOnlyList<TextSpan> Tokens);
