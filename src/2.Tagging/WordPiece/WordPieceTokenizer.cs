namespace Dragoman.Tagging.WordPiece;

/// <summary>Spells one word in pieces of the encoder's vocabulary, longest first.</summary>
/// <param name="vocabulary">The encoder's pieces.</param>
public sealed class WordPieceTokenizer(WordPieceVocabulary vocabulary)
{
    private const int LongestWord = 100;

    /// <summary>Appends the numbers of a word's pieces; at least one, so that every word has a place in the sentence.</summary>
    /// <param name="word">The word as written, without white space; long ones are one unknown piece.</param>
    /// <param name="pieces">Takes the numbers.</param>
    public void Encode(ReadOnlySpan<char> word, List<int> pieces)
    {
        // Two places in front for the mark of a piece that goes on, and room for letters that fold to several.
        Span<char> folded = stackalloc char[LongestWord + 10];
        var length = 2;
        foreach (var letter in word)
        {
            if (length >= LongestWord)
            {
                pieces.Add(WordPieceVocabulary.Unknown);
                return;
            }

            length += LetterFolding.Fold(letter, folded[length..]);
        }

        var first = pieces.Count;
        var start = 2;
        while (start < length)
        {
            var end = LongestMatch(folded, start, length, out var number);
            if (end < 0)
            {
                pieces.RemoveRange(first, pieces.Count - first);
                break;
            }

            pieces.Add(number);
            start = end;
        }

        if (pieces.Count == first)
        {
            pieces.Add(WordPieceVocabulary.Unknown);
        }
    }

    private int LongestMatch(Span<char> folded, int start, int length, out int number)
    {
        var from = start;
        if (start > 2)
        {
            from = start - 2;
            folded[from] = '#';
            folded[from + 1] = '#';
        }

        for (var end = length; end > start; end--)
        {
            if (vocabulary.TryFind(folded[from..end], out number))
            {
                return end;
            }
        }

        number = 0;
        return -1;
    }
}
