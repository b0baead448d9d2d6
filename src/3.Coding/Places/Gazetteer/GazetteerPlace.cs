namespace Dragoman.Coding;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Index">Its number in the gazetteer.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="GeonameId">Its number at GeoNames, or null for places of our own table and for units.</param>
/// <param name="Latitude">Decimal degrees, WGS 84.</param>
/// <param name="Longitude">Decimal degrees, WGS 84.</param>
/// <param name="Feature">GeoNames feature code ("PPLA").</param>
/// <param name="Countries">ISO 3166-1 alpha-2 codes; one for nearly all, several for some regions, none for seas.</param>
/// <param name="FirstUnit">Number of its first-level unit, or −1.</param>
/// <param name="SecondUnit">Number of its second-level unit, or −1.</param>
/// <param name="LogPopulation">Binary logarithm of its population, 0 where none is known.</param>
/// <param name="Spellings">How many spellings GeoNames has, up to 255.</param>
/// <param name="Radius">Its radius in kilometres, 0 for a point.</param>
internal sealed record GazetteerPlace(
    int Index,
    string Name,
    long? GeonameId,
    double Latitude,
    double Longitude,
    string Feature,
    IReadOnlyList<string> Countries,
    int FirstUnit,
    int SecondUnit,
    double LogPopulation,
    int Spellings,
    double Radius);
