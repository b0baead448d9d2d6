namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>What a piece of text looks like.</summary>
internal enum PieceKind : byte
{
    None,
    Mark,
    Stop,
    Lower,
    Title,
    Capital,
    Upper,
    Mixed,
    Number,
    Address,
    Symbol,
}
