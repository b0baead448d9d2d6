namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>What reading from left to right has seen since the last boundary.</summary>
internal struct GapState
{
    private int _from;
    private bool _quoted;
    private int _brackets;

    // First words of the sentences so far, one bit each: items of a list begin alike.
    private ulong _firsts;

    /// <summary>First piece of the sentence being read.</summary>
    public readonly int From => _from;

    /// <summary>Boundaries found so far in the paragraph, few told apart.</summary>
    public uint Found { get; private set; }

    /// <summary>The mark that the last one followed.</summary>
    public uint LastMark { get; private set; }

    /// <summary>Whether an earlier sentence begins with the same word.</summary>
    public readonly uint BeginsLikeOthers(in Piece piece) => (uint)(_firsts >> (int)(piece.Word >> 26)) & 1;

    /// <summary>Whether a quotation or a bracket is open.</summary>
    public readonly uint Open => (_quoted ? 1u : 0u) + (_brackets > 0 ? 2u : 0u);

    /// <summary>Moves past the piece.</summary>
    public void Pass(ParagraphView paragraph, int index)
    {
        var piece = paragraph[index];
        if (piece.Kind != PieceKind.Mark)
        {
            return;
        }

        switch (paragraph.Text[piece.Start])
        {
            case '"':
                _quoted = !_quoted;
                break;
            case '“' or '«':
                _quoted = true;
                break;
            case '”' or '»':
                _quoted = false;
                break;
            case '(' or '[':
                _brackets++;
                break;
            case ')' or ']':
                _brackets = Math.Max(0, _brackets - 1);
                break;
            default:
                break;
        }
    }

    /// <summary>Begins a sentence with the piece.</summary>
    public void Divide(ParagraphView paragraph, int index)
    {
        _firsts |= 1UL << (int)(paragraph[_from].Word >> 26);
        _from = index;

        // A bracket never closed must not hold for the whole paragraph.
        _brackets = 0;
        Found = Math.Min(Found + 1, 3);
        LastMark = paragraph[index - 1].IsMark ? paragraph[index - 1].Word : 0;
    }
}
