namespace Dragoman.Tools;

/// <summary>A name that was detected in an article of the gold, and where the gold sets it.</summary>
/// <param name="Start">Its first UTF-16 unit in the record's text.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Latitude">Where it is; null where the gold has no place there.</param>
/// <param name="Longitude">Where it is.</param>
/// <param name="GeonameId">Its number at GeoNames, where the gold tells it.</param>
internal sealed record GoldPlace(int Start, int End, double? Latitude, double? Longitude, long? GeonameId);
