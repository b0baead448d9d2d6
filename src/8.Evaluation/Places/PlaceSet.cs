using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>One way of counting a text's places: what is wanted, what may be missed, what was found; one place a span.</summary>
/// <param name="Name">How its figures are called.</param>
/// <param name="Wanted">Gold places by span.</param>
/// <param name="Optional">Gold that may be left out.</param>
/// <param name="Found">Found places by span.</param>
internal sealed record PlaceSet(
    string Name,
    OrderedDictionary<SpanPieces, JsonElement> Wanted,
    IReadOnlyList<SpanPieces> Optional,
    OrderedDictionary<SpanPieces, JsonElement> Found)
{
    private static readonly HashSet<string> NoPlaces = new(StringComparer.Ordinal)
    {
        "Literal_Expression", "Non_Lit_Expression", "Non_Toponym", "Homonym", "Language",
    };

    private static readonly HashSet<string> LiteralTypes = new(StringComparer.Ordinal) { "Literal", "Mixed", "Coercion", "Embedded_Literal" };

    /// <summary>The sets of a row: all place names; and where the gold tells types, the places where something is or happens.</summary>
    public static IEnumerable<PlaceSet> Of(ScoredRow row, bool isTyped)
    {
        var gold = row.Gold.Items("toponyms");
        var found = row.Record.Items("places");
        yield return new PlaceSet(
            "all",
            BySpan(gold.Where(place => Type(place) != "Demonym" && !NoPlaces.Contains(Type(place))), row.Row.Spans),
            [.. gold.Where(place => Type(place) == "Demonym").Select(row.Row.Spans.Read)],
            BySpan(found, row.Found));
        if (isTyped)
        {
            yield return new PlaceSet(
                "literal",
                BySpan(gold.Where(place => LiteralTypes.Contains(Type(place)) && IsLocational(place)), row.Row.Spans),
                [.. gold.Where(place => Type(place) == "Literal_Modifier").Select(row.Row.Spans.Read)],
                BySpan(found.Where(place => place.Text("use") == "literal"), row.Found));
        }
    }

    private static string Type(JsonElement place) => place.Text("type") ?? "";

    private static bool IsLocational(JsonElement place) => place.Field("locational").ValueKind is JsonValueKind.Undefined or JsonValueKind.True;

    // Of several places on one span the one with coordinates counts.
    private static OrderedDictionary<SpanPieces, JsonElement> BySpan(IEnumerable<JsonElement> places, SpanReader spans)
    {
        var bySpan = new OrderedDictionary<SpanPieces, JsonElement>();
        foreach (var place in places.OrderBy(place => GeoPoint.Of(place) is not null))
        {
            var span = spans.Read(place);
            if (!span.IsEmpty)
            {
                bySpan[span] = place;
            }
        }

        return bySpan;
    }
}
