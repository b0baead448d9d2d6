using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>An article as its format gives it, before its text is looked into; or why there is none.</summary>
/// <param name="Text">The cleaned text.</param>
internal sealed record Draft(string Text)
{
    /// <summary>The name that the article gives itself.</summary>
    public string? Id { get; init; }

    /// <summary>What the format says of the article.</summary>
    public Citation Citation { get; init; } = new();

    /// <summary>Where the headline stands, if the format says so.</summary>
    public TextSpan? Headline { get; init; }

    /// <summary>Blocks that the format marks, in order; null where the text itself must tell.</summary>
    public IReadOnlyList<Block>? Marked { get; init; }

    /// <summary>Whether there is nothing but a title.</summary>
    public bool BodyIsEmpty { get; init; }

    /// <summary>What is wrong with the input, one line; null where nothing is.</summary>
    public string? Reason { get; init; }

    /// <summary>What the user can do about it.</summary>
    public string? Remedy { get; init; }

    public static Draft Failed(string reason, string remedy) => new("") { Reason = reason, Remedy = remedy };
}
