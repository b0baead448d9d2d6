namespace Dragoman.Model;

/// <summary>A sector of actors, or a code that stands in place of a country.</summary>
/// <param name="Code">Three letters ("MIL", "UNO").</param>
/// <param name="StandsForCountry">Whether it is a non-state code, which takes a country's place.</param>
/// <param name="Definition">Who is coded so.</param>
public sealed record Sector(string Code, bool StandsForCountry, string Definition);
