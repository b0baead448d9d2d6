using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Resolves words that say where without a name: "the Turkish capital", "the city", "the region", "there".</summary>
internal sealed class PlaceDescriptions(CountryTable countries)
{
    private const double CapitalConfidence = 0.85;
    private const double AntecedentConfidence = 0.7;

    /// <summary>Fills in the place that is meant; the mention itself where the article names none that fits.</summary>
    /// <param name="mention">The words.</param>
    /// <param name="places">The article's places in reading order.</param>
    public PlaceMention Resolve(PlaceMention mention, IReadOnlyList<PlaceMention> places)
    {
        string words = mention.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || mention.Text.StartsWith("this ", StringComparison.OrdinalIgnoreCase)
            ? mention.Text[(mention.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..]
            : mention.Text;
        if (Capital(words) is { } country)
        {
            return Capital(mention, country);
        }

        bool definite = words.Length < mention.Text.Length;
        if (Fitting(words.ToLowerInvariant(), definite) is not { } fits)
        {
            return mention;
        }

        var antecedent = places.LastOrDefault(place => place.Span.Start < mention.Span.Start && place.Use == PlaceUse.Literal && fits(place))
            ?? places.LastOrDefault(place => place.Span.Start < mention.Span.Start && fits(place))
            ?? (words is "there" or "here" ? places.LastOrDefault(place => place.Span.Start < mention.Span.Start && place.ResolvedPlace is not null) : null);
        return antecedent is null ? mention : antecedent with
        {
            Span = mention.Span,
            Text = mention.Text,
            Use = mention.Use,
            Confidence = (antecedent.Confidence ?? 1) * AntecedentConfidence,
        };
    }

    private static Func<PlaceMention, bool>? Fitting(string words, bool definite) => words switch
    {
        "there" or "here" => place => place.Resolution > 1,
        "area" or "scene" or "site" or "zone" when definite => place => place.ResolvedPlace is not null && place.Resolution > 1,
        "city" or "town" or "village" or "port city" or "settlement" or "border town" or "port" or "capital" or "capital city" when definite =>
            place => place.Resolution >= 4 && place.FeatureClass is "P" && (!words.StartsWith("capital", StringComparison.Ordinal) || place.FeatureCode is "PPLC"),
        "region" or "province" or "enclave" or "territory" or "state" or "district" or "breakaway region" or "disputed region" or "breakaway territory" or "strip" or "peninsula" when definite =>
            place => place.Resolution is 2 or 3,
        "country" or "republic" or "nation" or "kingdom" when definite => place => place.FeatureCode is "PCLI",
        "island" or "islands" when definite => place => place.FeatureCode is "ISL" or "ISLS",
        _ => null,
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

    // "the Turkish capital", "Turkey's capital", "the capital of Turkey".
    private Country? Capital(string words)
    {
        string bare = words.EndsWith(" city", StringComparison.Ordinal) ? words[..^5] : words;
        var country = bare.EndsWith("'s capital", StringComparison.Ordinal) || bare.EndsWith("’s capital", StringComparison.Ordinal) ? countries.FindByName(bare[..^"'s capital".Length])
            : bare.EndsWith(" capital", StringComparison.Ordinal) ? countries.FindByName(bare[..^" capital".Length])
            : bare.StartsWith("capital of ", StringComparison.Ordinal) ? countries.FindByName(bare["capital of ".Length..])
            : null;
        return country is { Capitals.Count: > 0 } ? country : null;
    }
}
