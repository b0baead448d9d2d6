using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>A stretch of letters or digits, or one mark. Finer than the tagger's tokens and independent of how it cuts them.</summary>
/// <param name="Kind">What it consists of.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Lower">Its characters in lower case, thousands commas removed.</param>
/// <param name="Capital">Whether its first character is an upper-case letter.</param>
internal readonly record struct Lexeme(LexemeKind Kind, TextSpan Span, string Lower, bool Capital)
{
    /// <summary>Whether it is the given word or mark.</summary>
    public bool Is(string lower) => Kind != LexemeKind.Number && string.Equals(Lower, lower, StringComparison.Ordinal);
}
