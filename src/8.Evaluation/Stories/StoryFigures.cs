using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Counts what only whole articles are annotated with: codes, dates, places, sizes.</summary>
internal static class StoryFigures
{
    private const int SectorLength = 3;
    private const int CountryLength = 3;
    private static readonly string[] PlaceNames = ["resolved_place", "extracted_place", "city", "province", "country"];

    public static void Count(EventShape gold, EventShape found, Tally tally)
    {
        CountCodes("actor code", gold.Actor, found.Actor, tally);
        CountCodes("recipient code", gold.Recipient, found.Recipient, tally);
        // Right is what the gold says as far as the gold says it.
        if (gold.Value.Text("date") is { Length: > 0 } date)
        {
            tally.Share("date", found.Value.Text("date")?.StartsWith(date, StringComparison.Ordinal) == true);
        }

        if (gold.Value.Text("resolved_place") is { Length: > 0 } place)
        {
            CountPlace(place, found.Value.Field("event_loc"), tally);
        }

        foreach (var kind in new[] { "dead", "injured" })
        {
            var (best, got) = (gold.Value.Field("size").Field(kind).Number("best"), found.Value.Field("size").Number(kind));
            if (best is not null || got is not null)
            {
                tally.Share(kind, best == got);
            }
        }
    }

    private static void CountCodes(string name, IReadOnlyList<CodedSpan> gold, IReadOnlyList<CodedSpan> found, Tally tally)
    {
        foreach (var span in gold.Where(span => !string.IsNullOrEmpty(span.Code)))
        {
            if (found.FirstOrDefault(span.Overlaps) is not { } other)
            {
                continue;
            }

            tally.Share(name, other.Code is { } code && (code == span.Code || span.Code!.Split('|').Contains(code, StringComparer.Ordinal)));
            if (span.Sector is { Length: > 0 } sectors)
            {
                tally.Share("sector", sectors.Split('|').Select(Main).Contains(Main(other.Sector ?? ""), StringComparer.Ordinal));
            }
        }
    }

    // "Town, ISO3" or the name of a country or region alone.
    private static void CountPlace(string place, JsonElement found, Tally tally)
    {
        var comma = place.LastIndexOf(',');
        var (town, country) = (comma < 0 ? "" : place[..comma], place[(comma + 1)..]);
        var wanted = PlainName.Of(town.Length > 0 ? town : country);
        tally.Share("place name", PlaceNames.Any(field => PlainName.Of(found.Text(field)) == wanted));
        if (country.Trim() is { Length: CountryLength } code)
        {
            tally.Share("place country", found.Text("country_code") == code);
        }
    }

    // The first three letters name the sector; three more may name a part of it.
    private static string Main(string sector) => sector.Length > SectorLength ? sector[..SectorLength] : sector;
}
