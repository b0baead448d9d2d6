namespace Dragoman.Model;

/// <summary>A mention of someone who acts, is acted on or speaks, resolved as far as the text and the dictionaries allow.</summary>
/// <param name="Span">The words it was read from.</param>
/// <param name="Text">Those words.</param>
public sealed record ActorMention(TextSpan Span, string Text)
{
    /// <summary>Country (ISO 3166-1 alpha-3) or non-state code ("UNO"), or null.</summary>
    public string? Code { get; init; }

    /// <summary>PLOVER sector, three or six letters ("GOV", "GOVMIL"), or null.</summary>
    public string? Sector { get; init; }

    /// <summary>Key of a known identity in the actor dictionary, or null.</summary>
    public string? IdentifierId { get; init; }

    /// <summary>Name of that identity, or the fuller name that the article itself gives ("Sergey Lavrov" for "he"), or null.</summary>
    public string? IdentifierText { get; init; }

    /// <summary>The office held, as the text or the dictionary names it ("foreign minister"), or null.</summary>
    public string? Office { get; init; }

    /// <summary>The document entity (<see cref="DocumentEntity.Id"/>) that this mention belongs to, or null.</summary>
    public string? EntityId { get; init; }
}
