using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>What became of one input: exactly one of document, failure and notice is set.</summary>
public sealed record ReadOutcome
{
    private ReadOutcome(string input) => Input = input;

    /// <summary>The file, or the file and line, as the user knows it.</summary>
    public string Input { get; }

    /// <summary>The article, if it could be read.</summary>
    public Document? Document { get; private init; }

    /// <summary>Why it could not be read.</summary>
    public DocumentFailure? Failure { get; private init; }

    /// <summary>Something to tell that is neither: files of a folder that are no articles. One line.</summary>
    public string? Notice { get; private init; }

    /// <summary>An article that was read.</summary>
    public static ReadOutcome Of(string input, Document document) => new(input) { Document = document };

    /// <summary>An input that could not be read.</summary>
    public static ReadOutcome Of(DocumentFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new(failure.Input) { Failure = failure };
    }

    /// <summary>Something to tell about an input.</summary>
    public static ReadOutcome Told(string input, string notice) => new(input) { Notice = notice };
}
