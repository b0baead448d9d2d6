using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Cuts sentences into tokens as the English treebanks of Universal Dependencies do: "do|n't", "U.S.", "cease|-|fire", "$|5".</summary>
/// <remarks>
/// Time is linear in the length of the text, whatever the text is. Tokens cover everything but white space. No token crosses
/// white space.
/// </remarks>
public static class Tokenizer
{
    /// <summary>Cuts a whole text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Tokens in order; empty where the text is blank.</returns>
    public static IReadOnlyList<TextSpan> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tokenize(text, new TextSpan(0, text.Length));
    }

    /// <summary>Cuts a stretch of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch to cut.</param>
    /// <returns>Tokens in order, offsets into the whole text; empty where the stretch is blank.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    public static IReadOnlyList<TextSpan> Tokenize(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        var tokens = new List<TextSpan>((span.Length / 5) + 1);
        var at = span.Start;
        while (at < span.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            new ChunkCutter(text, at, end, tokens).Cut();
            at = end;
        }

        return tokens;
    }
}
