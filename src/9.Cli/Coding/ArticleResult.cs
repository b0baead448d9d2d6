using Dragoman.Model;

namespace Dragoman.Cli.Coding;

/// <summary>What became of one input: its events and the bytes to print, or a failure.</summary>
internal sealed record ArticleResult(IReadOnlyList<EventMention> Events, ReadOnlyMemory<byte> Printed, DocumentFailure? Failure)
{
    public static ArticleResult Failed(DocumentFailure failure) => new([], default, failure);
}
