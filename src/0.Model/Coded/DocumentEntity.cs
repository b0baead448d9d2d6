namespace Dragoman.Model;

/// <summary>One thing in the world as an article speaks of it, with all its mentions.</summary>
/// <param name="Id">Name within the document ("e3").</param>
/// <param name="Name">The fullest name the article gives.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Country or non-state code, or null.</param>
/// <param name="Sector">PLOVER sector, or null.</param>
/// <param name="IdentifierId">Key in the actor dictionary, or null.</param>
/// <param name="Mentions">In reading order; never empty.</param>
public sealed record DocumentEntity(
    string Id,
    string Name,
    EntityKind Kind,
    string? Code,
    string? Sector,
    string? IdentifierId,
    IReadOnlyList<EntityMention> Mentions);
