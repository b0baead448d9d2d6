using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>The bytes of one article, or what came instead of them.</summary>
/// <param name="Input">The file, or the file and line, as the user knows it.</param>
/// <param name="Id">The article's name if it gives none itself.</param>
public sealed record ArticleInput(string Input, string Id)
{
    /// <summary>The bytes as they came.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>How the bytes are written.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>Why there are no bytes.</summary>
    public DocumentFailure? Failure { get; init; }

    /// <summary>Something to tell, in place of an article.</summary>
    public string? Notice { get; init; }

    internal static ArticleInput Failed(string input, string reason, string remedy) =>
        new(input, "") { Failure = new DocumentFailure(input, reason, remedy) };
}
