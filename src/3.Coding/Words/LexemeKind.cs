namespace Dragoman.Coding;

/// <summary>What a <see cref="Lexeme"/> consists of.</summary>
internal enum LexemeKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with commas between thousands.</summary>
    Number,

    /// <summary>One mark of punctuation or a symbol.</summary>
    Mark,
}
