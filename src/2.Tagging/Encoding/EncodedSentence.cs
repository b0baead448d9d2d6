using Dragoman.Model;

namespace Dragoman.Tagging.Encoding;

/// <summary>A sentence as the encoder takes it.</summary>
/// <param name="Pieces">Numbers of the word pieces, with opening and closing piece.</param>
/// <param name="Casings">A <see cref="WordCasing"/> for each piece.</param>
/// <param name="Words">The finest cut of the sentence: no word has a punctuation mark or token edge inside. Spans in the text given.</param>
/// <param name="WordPieces">The first piece of each word.</param>
/// <param name="TokenWords">The first word of each token.</param>
public sealed record EncodedSentence(
    int[] Pieces,
    int[] Casings,
    TextSpan[] Words,
    int[] WordPieces,
    int[] TokenWords)
{
    /// <summary>The first piece of a token.</summary>
    public int TokenPiece(int token) => WordPieces[TokenWords[token]];
}
