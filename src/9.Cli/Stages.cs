using Dragoman.Evaluation;

namespace Dragoman.Cli;

/// <summary>The steps of an article's way as the commands see them. <see cref="Composition"/> makes the real ones.</summary>
internal sealed record Stages
{
    /// <summary>Fetches articles one after the other, each only when it is asked for.</summary>
    public required Func<ReadRequest, IEnumerable<PendingArticle>> Read { get; init; }

    /// <summary>Loads the model in a folder, or the one that came with the program for null. Throws SetupException where it cannot.</summary>
    public required Func<string?, LoadedCoder> Load { get; init; }

    /// <summary>Cuts raw text into sentences and tokens, for measuring against a treebank.</summary>
    public required SentenceSplitter Split { get; init; }

    /// <summary>Version of the codebook that events are coded with.</summary>
    public required string Codebook { get; init; }
}
