namespace Dragoman.Tagging.Model;

/// <summary>What a model folder says of itself (<c>manifest.json</c>).</summary>
public sealed record ReaderManifest
{
    /// <summary>The layout that this program reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Layout of the folder.</summary>
    public required int Format { get; init; }

    /// <summary>Name and date of the model.</summary>
    public required string Name { get; init; }

    /// <summary>Most pieces of a sentence.</summary>
    public required int LongestSentence { get; init; }

    /// <summary>SHA-256 of each file, lower-case hexadecimal.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }
}
