namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>A word, a number, an address, or a run of one mark, with what the learned splitter sees of it.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Spaced">Whether white space stands before it.</param>
/// <param name="Word">Hash of its letters without regard to case, digits made equal.</param>
/// <param name="Ending">Hash of its last three letters.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind, bool Spaced, uint Word, uint Ending)
{
    /// <summary>Stands for what lies before or after a paragraph.</summary>
    public static readonly Piece Outside = new(0, 0, PieceKind.None, true, 1, 1);

    public bool IsMark => Kind is PieceKind.Mark or PieceKind.Stop or PieceKind.Symbol;

    /// <summary>Kind and length, the two things that tell an unknown word.</summary>
    public uint Shape => ((uint)Kind * 8) + (uint)Math.Min(End - Start, 7);
}
