namespace Dragoman.Model;

/// <summary>A proper name as found in a sentence.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Probability">The tagger's own probability, 0–1.</param>
public sealed record NameMention(TextSpan Span, NameKind Kind, double Probability);
