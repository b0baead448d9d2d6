using Dragoman.Model;
using Dragoman.Tagging.Encoding;
using Dragoman.Tagging.Model;

namespace Dragoman.Tagging;

/// <summary>What the graph computed for one sentence, by word and token instead of by piece.</summary>
internal sealed class SentenceReading(
    EncodedSentence encoded,
    float[] tags,
    float[] arcDependents,
    float[] arcHeads,
    float[] relationDependents,
    float[] relationHeads,
    float[] triggers,
    float[] eventWords)
{
    private readonly int _pieces = encoded.Pieces.Length;

    /// <summary>Spans of the words in the document's text.</summary>
    public TextSpan[] Words => encoded.Words;

    public int Tokens => encoded.TokenWords.Length;

    public ReadOnlySpan<float> TokenTags(int token) => Row(tags, encoded.TokenPiece(token));

    public ReadOnlySpan<float> ArcDependent(int token) => Row(arcDependents, encoded.TokenPiece(token));

    /// <summary>The head's arc vector; −1 for the root, which is read at the opening piece.</summary>
    public ReadOnlySpan<float> ArcHead(int token) => Row(arcHeads, token < 0 ? 0 : encoded.TokenPiece(token));

    public ReadOnlySpan<float> RelationDependent(int token) => Row(relationDependents, encoded.TokenPiece(token));

    public ReadOnlySpan<float> RelationHead(int token) => Row(relationHeads, token < 0 ? 0 : encoded.TokenPiece(token));

    public ReadOnlySpan<float> Trigger(int word) => Row(triggers, encoded.WordPieces[word]);

    public ReadOnlySpan<float> EventRow(int word) => Row(eventWords, encoded.WordPieces[word]);

    /// <summary>The event row of the whole sentence.</summary>
    public ReadOnlySpan<float> SentenceRow() => eventWords.AsSpan(0, EventColumns.Width);

    private ReadOnlySpan<float> Row(float[] all, int piece)
    {
        var width = all.Length / _pieces;
        return all.AsSpan(piece * width, width);
    }
}
