using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Writes what the gazetteer knows of a place into its mention.</summary>
internal sealed class PlaceFiller(Gazetteer gazetteer, CountryTable countries)
{
    private const double LargeRadius = 700;

    /// <summary>The mention with all that is known.</summary>
    public PlaceMention Fill(PlaceMention mention, PlaceCandidate candidate, double confidence)
    {
        if (candidate.Country is { } state)
        {
            return mention with
            {
                ResolvedPlace = state.Name,
                Latitude = state.Latitude,
                Longitude = state.Longitude,
                Country = state.Name,
                CountryCode = state.Alpha3,
                FeatureClass = "A",
                FeatureCode = "PCLI",
                Resolution = 1,
                Confidence = confidence,
            };
        }

        // Where several countries share a region, none of them is "the" country.
        var place = candidate.Place;
        var country = candidate.OnlyCountry is { } code ? countries.FindByAlpha2(code) : null;
        return mention with
        {
            ResolvedPlace = place.Name,
            GeonameId = place.GeonameId,
            Latitude = Math.Round(place.Latitude, 4),
            Longitude = Math.Round(place.Longitude, 4),
            City = candidate.IsTown ? place.Name : null,
            District = gazetteer.SecondUnit(place.SecondUnit),
            Province = gazetteer.FirstUnit(place.FirstUnit),
            Country = country?.Name,
            CountryCode = country?.Alpha3,
            FeatureClass = Class(candidate),
            FeatureCode = place.Feature,
            Resolution = Resolution(candidate),
            Confidence = confidence,
        };
    }

    private static string Class(PlaceCandidate candidate) => candidate.Place.Feature switch
    {
        "ADM1" or "ADM2" or "PCLI" or "PCLH" => "A",
        "SEA" or "STRT" or "GULF" or "OCN" or "BAY" or "STM" or "LK" or "LKS" or "CHN" or "CNL" or "SHOL" or "RF" => "H",
        "RGN" or "CONT" or "PRK" or "OILF" => "L",
        "MT" or "MTS" or "VAL" or "PASS" or "PEN" or "ISL" or "ISLS" or "DSRT" or "DLTA" or "GLCR" or "SPIT" => "T",
        "FRST" => "V",
        "ST" => "R",
        _ => candidate.IsTown ? "P" : "S",
    };

    private static int Resolution(PlaceCandidate candidate) => candidate.Place.Feature switch
    {
        "PCLI" or "PCLH" or "CONT" or "OCN" => 1,
        "ADM1" => 2,
        "ADM2" => 3,
        "PPLX" or "BLDG" or "FCL" or "SQR" or "RLG" or "GATE" or "DAM" or "ST" or "AIRB" or "PSN" => 5,
        _ when candidate.IsTown => 4,
        _ => candidate.Place.Radius >= LargeRadius ? 1 : candidate.Place.Radius >= 40 ? 2 : 3,
    };
}
