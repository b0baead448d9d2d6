using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>A place that a name may mean.</summary>
/// <param name="Place">The place; for a country its middle.</param>
/// <param name="Country">The country, where the name is a country's.</param>
/// <param name="Match">How the name matches.</param>
internal sealed record PlaceCandidate(GazetteerPlace Place, Country? Country, NameMatch Match)
{
    // A district lies in a region if its middle does; some slack, because regions are no circles.
    private const double Slack = 1.3;
    private const double CityReach = 60;

    /// <summary>Whether it is a first-level unit.</summary>
    public bool IsUnit => Place.Feature is "ADM1";

    /// <summary>Whether it is a town or a part of one.</summary>
    public bool IsTown => Place.Feature.StartsWith('P') && Place.Feature is not ("PCLI" or "PCLH" or "PASS" or "PEN" or "PRK" or "PSN");

    /// <summary>Whether it lies in one country and only there.</summary>
    public string? OnlyCountry => Place.Countries.Count == 1 ? Place.Countries[0] : null;

    /// <summary>Distance between the two middles in kilometres.</summary>
    public double KilometresTo(PlaceCandidate other) =>
        Globe.Kilometres(Place.Latitude, Place.Longitude, other.Place.Latitude, other.Place.Longitude);

    /// <summary>Whether the other lies in this one.</summary>
    public bool Holds(PlaceCandidate other)
    {
        if (other.Place.Index == Place.Index && (Country is null) == (other.Country is null))
        {
            return false;
        }

        if (Country is not null)
        {
            return other.Country is null && other.Place.Countries.Contains(Country.Alpha2);
        }

        if (other.Country is not null)
        {
            return Place.Radius >= 250 && Place.Countries.Contains(other.Country.Alpha2) && !IsUnit;
        }

        bool sameLand = Place.Countries.Count == 0 || other.Place.Countries.Any(Place.Countries.Contains);
        return sameLand && Place.Feature switch
        {
            "ADM1" => Place.FirstUnit >= 0 && other.Place.FirstUnit >= 0 ? Place.FirstUnit == other.Place.FirstUnit : KilometresTo(other) <= Place.Radius * Slack,
            "ADM2" => Place.SecondUnit >= 0 && Place.SecondUnit == other.Place.SecondUnit && Place.FirstUnit == other.Place.FirstUnit,
            _ when Place.Radius > 0 => KilometresTo(other) <= Place.Radius * Slack,
            _ => KilometresTo(other) <= CityReach && Place.LogPopulation > other.Place.LogPopulation,
        };
    }
}
