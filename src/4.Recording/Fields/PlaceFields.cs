using System.Text.Json;
using Dragoman.Model;

namespace Dragoman.Recording.Fields;

/// <summary>Places: PLOVER's location object of an event, and the place names of a whole article.</summary>
internal static class PlaceFields
{
    public static void WriteLocation(this Utf8JsonWriter json, string name, PlaceMention place, string text)
    {
        json.WriteStartObject(name);
        json.WriteWords("extracted_place", place.Span, text);
        json.WriteKnown("resolved_place", place.ResolvedPlace);
        json.WriteKnown("geonameid", place.GeonameId);
        json.WriteCoordinate("lat", place.Latitude);
        json.WriteCoordinate("lon", place.Longitude);
        json.WriteKnown("city", place.City);
        json.WriteKnown("district", place.District);
        json.WriteKnown("province", place.Province);
        json.WriteKnown("country", place.Country);
        json.WriteKnown("country_code", place.CountryCode);
        json.WriteKnown("feature_class", place.FeatureClass);
        json.WriteKnown("feature_code", place.FeatureCode);
        json.WriteKnown("resolution", place.Resolution);
        json.WriteEndObject();
    }

    public static void WritePlaceFields(this Utf8JsonWriter json, PlaceMention place, string text)
    {
        json.WriteOffsets(place.Span);
        json.WriteString("text", place.Span.In(text));
        json.WriteString("use", ContractNames.Of(place.Use));
        json.WriteKnown("resolved_place", place.ResolvedPlace);
        json.WriteKnown("geonameid", place.GeonameId);
        json.WriteCoordinate("lat", place.Latitude);
        json.WriteCoordinate("lon", place.Longitude);
        json.WriteKnown("country_code", place.CountryCode);
        json.WriteKnown("feature_code", place.FeatureCode);
        json.WriteKnown("resolution", place.Resolution);
        json.WriteShare("confidence", place.Confidence);
    }
}
