namespace Dragoman.Evaluation;

/// <summary>What a file's offsets count.</summary>
internal enum OffsetUnit
{
    /// <summary>Unicode code points, as Python counts.</summary>
    CodePoint,

    /// <summary>UTF-16 code units, as .NET counts.</summary>
    Utf16,
}
