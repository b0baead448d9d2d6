using Dragoman.Model;

namespace Dragoman.Cli.Coding;

/// <summary>What became of one input: an article's events and the bytes to print, or a failure, or something to tell.</summary>
internal sealed record ArticleResult
{
    public IReadOnlyList<EventMention> Events { get; init; } = [];

    public ReadOnlyMemory<byte> Printed { get; init; }

    public DocumentFailure? Failure { get; init; }

    public string? Notice { get; init; }
}
