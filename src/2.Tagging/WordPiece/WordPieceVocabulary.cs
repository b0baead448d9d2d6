using Dragoman.Model;

namespace Dragoman.Tagging.WordPiece;

/// <summary>The encoder's list of word pieces; a piece's number is its line, from 0.</summary>
public sealed class WordPieceVocabulary
{
    /// <summary>Number of the piece that opens a sentence.</summary>
    public const int Opening = 101;

    /// <summary>Number of the piece that closes a sentence.</summary>
    public const int Closing = 102;

    /// <summary>Number of the piece that stands for what the list cannot spell.</summary>
    public const int Unknown = 100;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _pieces;

    /// <summary>Makes the list from its lines.</summary>
    /// <param name="lines">One piece a line; a piece that goes on inside a word begins with <c>##</c>.</param>
    /// <exception cref="SetupException">The list is not the encoder's.</exception>
    public WordPieceVocabulary(IEnumerable<string> lines)
    {
        var pieces = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in lines)
        {
            pieces[line.TrimEnd()] = number++;
        }

        if (pieces.GetValueOrDefault("[CLS]") != Opening || pieces.GetValueOrDefault("[SEP]") != Closing)
        {
            throw new SetupException("vocab.txt is not the encoder's vocabulary", "restore the model folder as it was released");
        }

        _pieces = pieces.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of a piece, if the list has it.</summary>
    public bool TryFind(ReadOnlySpan<char> piece, out int number) => _pieces.TryGetValue(piece, out number);
}
