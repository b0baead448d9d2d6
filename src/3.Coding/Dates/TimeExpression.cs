using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>A time expression in a sentence, not yet resolved.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Value">What they say.</param>
internal readonly record struct TimeExpression(TextSpan Span, TimeValue Value);
