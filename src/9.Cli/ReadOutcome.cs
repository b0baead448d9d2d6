using Dragoman.Model;

namespace Dragoman.Cli;

/// <summary>What became of one input.</summary>
internal sealed record ReadOutcome
{
    public Document? Document { get; private init; }

    public DocumentFailure? Failure { get; private init; }

    public string? Notice { get; private init; }

    public required string Input { get; init; }

    public static ReadOutcome Of(string input, Document document) => new() { Input = input, Document = document };

    public static ReadOutcome Of(DocumentFailure failure) => new() { Input = failure.Input, Failure = failure };

    public static ReadOutcome Told(string input, string notice) => new() { Input = input, Notice = notice };
}
