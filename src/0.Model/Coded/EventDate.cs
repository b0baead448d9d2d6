namespace Dragoman.Model;

/// <summary>When an event happened, to the precision that the text supports.</summary>
/// <param name="Start">First day, month or year, ISO 8601.</param>
/// <param name="End">The last one of a span, or null.</param>
/// <param name="Evidence">The words it was read from; null only when <paramref name="Basis"/> is <see cref="DateBasis.Published"/>.</param>
/// <param name="Basis">How it was read.</param>
public sealed record EventDate(string Start, string? End, TextSpan? Evidence, DateBasis Basis);
