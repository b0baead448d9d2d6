namespace Dragoman.Coding;

/// <summary>A common noun that tells a sector or an office.</summary>
/// <param name="Phrase">Small letters, singular where it has one.</param>
/// <param name="Sector">Three letters; null where the body named with it decides.</param>
/// <param name="ElseGovernment">With a null sector: whether a country alone makes it GOV ("Turkish official").</param>
/// <param name="Office">The name under which the office is kept, or null.</param>
/// <param name="Shape">One holder, anybody, a body or a thing.</param>
internal sealed record RoleNoun(string Phrase, string? Sector, bool ElseGovernment, string? Office, RoleShape Shape);
