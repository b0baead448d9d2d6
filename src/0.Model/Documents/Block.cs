namespace Dragoman.Model;

/// <summary>A stretch of an article with its kind. Blocks do not overlap and stand in reading order.</summary>
/// <param name="Kind">What the stretch is.</param>
/// <param name="Span">Where it stands in the document's text.</param>
public sealed record Block(BlockKind Kind, TextSpan Span);
