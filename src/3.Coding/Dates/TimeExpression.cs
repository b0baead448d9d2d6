using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>A time expression in a text, not yet resolved.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Value">What they say.</param>
/// <param name="Ends">Of a range, the words of its two times where each can stand alone; else null.</param>
internal readonly record struct TimeExpression(TextSpan Span, TimeValue Value, (TextSpan First, TextSpan Last)? Ends = null);
