namespace Dragoman.Model;

/// <summary>A stretch of text that plays a part in an event.</summary>
/// <param name="Kind">The part.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Probability">The reader's own probability, 0–1.</param>
public sealed record RoleSpan(RoleKind Kind, TextSpan Span, double Probability);
