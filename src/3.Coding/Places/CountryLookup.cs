using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds countries and their capitals.</summary>
internal sealed class CountryLookup(CountryTable countries) : IPlaceLookup
{
    // A capital's name is sometimes another place's, too ("Georgetown"); a country's hardly ever.
    private const double CountryConfidence = 0.95;
    private const double CapitalConfidence = 0.85;

    /// <inheritdoc/>
    public PlaceMention Resolve(PlaceMention mention, string name)
    {
        if (countries.FindExact(name) is { Kind: CountryNameKind.Name } named)
        {
            return Country(mention, named.Country);
        }

        if (countries.FindByCapital(name) is { } capitalOf)
        {
            return Capital(mention, capitalOf);
        }

        return CapitalByDescription(name) is { } described ? Capital(mention, described) : mention;
    }

    private static PlaceMention Country(PlaceMention mention, Country country) => mention with
    {
        ResolvedPlace = country.Name,
        Latitude = country.Latitude,
        Longitude = country.Longitude,
        Country = country.Name,
        CountryCode = country.Alpha3,
        FeatureClass = "A",
        FeatureCode = "PCLI",
        Resolution = 1,
        Confidence = CountryConfidence,
    };

    private static PlaceMention Capital(PlaceMention mention, Country country) => mention with
    {
        ResolvedPlace = country.Capitals[0],
        Latitude = country.CapitalLatitude,
        Longitude = country.CapitalLongitude,
        City = country.Capitals[0],
        Country = country.Name,
        CountryCode = country.Alpha3,
        FeatureClass = "P",
        FeatureCode = "PPLC",
        Resolution = 4,
        Confidence = CapitalConfidence,
    };

    // "the Turkish capital", "the capital of Turkey".
    private Country? CapitalByDescription(string words)
    {
        string bare = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
        var country = bare.EndsWith(" capital", StringComparison.Ordinal) ? countries.FindByName(bare[..^" capital".Length])
            : bare.StartsWith("capital of ", StringComparison.Ordinal) ? countries.FindByName(bare["capital of ".Length..])
            : null;
        return country is { Capitals.Count: > 0 } ? country : null;
    }
}
