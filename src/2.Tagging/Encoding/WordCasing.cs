namespace Dragoman.Tagging.Encoding;

/// <summary>How a word is written; the encoder's own pieces are lower case, so this is told to it apart.</summary>
public enum WordCasing
{
    /// <summary>Lower case, or no letters.</summary>
    Lower = 0,

    /// <summary>First letter upper case.</summary>
    Title = 1,

    /// <summary>All upper case, more than one letter.</summary>
    Upper = 2,

    /// <summary>Upper case somewhere inside.</summary>
    Mixed = 3,

    /// <summary>Has a digit.</summary>
    Digits = 4,

    /// <summary>First letter upper case where every sentence has it: says nothing.</summary>
    Opening = 5,

    /// <summary>The sentence is in capitals or headline style: casing says nothing.</summary>
    Unknown = 6,
}
