using Dragoman.Coding;

namespace Dragoman.Tools;

/// <summary>Weights set by hand: where fitting begins, and where it stays when the gold says little.</summary>
internal static class StartWeights
{
    private static readonly Dictionary<PlaceFeature, double> ByHand = new()
    {
        [PlaceFeature.Population] = 6,
        [PlaceFeature.UnitPopulation] = 4,
        [PlaceFeature.LargestTown] = 0.5,
        [PlaceFeature.Country] = 8,
        [PlaceFeature.FirstUnit] = 2.5,
        [PlaceFeature.SecondUnit] = -0.5,
        [PlaceFeature.Capital] = 1.5,
        [PlaceFeature.FirstSeat] = 1,
        [PlaceFeature.LowerSeat] = 0.3,
        [PlaceFeature.Quarter] = -1,
        [PlaceFeature.Region] = 6,
        [PlaceFeature.Spellings] = 2,
        [PlaceFeature.MainName] = 1,
        [PlaceFeature.DerivedName] = -0.7,
        [PlaceFeature.FuzzyName] = -2,
        [PlaceFeature.KindFits] = 1,
        [PlaceFeature.KindDiffers] = -1,
        [PlaceFeature.CountryWords] = 2.5,
        [PlaceFeature.CountryNamed] = 1.5,
        [PlaceFeature.PlacesInCountry] = 1.5,
        [PlaceFeature.PlaceInUnit] = 1,
        [PlaceFeature.Nearness] = 2,
        [PlaceFeature.InParent] = 4,
        [PlaceFeature.NotInParent] = -4,
        [PlaceFeature.Dateline] = 0.5,
        [PlaceFeature.Press] = 0.5,
        [PlaceFeature.Nothing] = 3.8,
        [PlaceFeature.NothingSmall] = 0.5,
        [PlaceFeature.NothingPerson] = 1,
    };

    public static double[] Values { get; } = [.. Enum.GetValues<PlaceFeature>().Select(feature => ByHand[feature])];
}
