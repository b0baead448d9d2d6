namespace Dragoman.Model;

/// <summary>A country and the kind of word it was found by.</summary>
/// <param name="Country">The country.</param>
/// <param name="Kind">Name, adjective, demonym, capital or seat.</param>
public readonly record struct CountryMatch(Country Country, CountryNameKind Kind);
