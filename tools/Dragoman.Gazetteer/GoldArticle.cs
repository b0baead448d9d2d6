using System.Globalization;
using System.Text.Json;

namespace Dragoman.Tools;

/// <summary>An article of the gold with the names that the program found in it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Places">The names found, with the gold's answer; names where the gold is silent on the point are left out.</param>
/// <param name="Persons">Names of persons found.</param>
internal sealed record GoldArticle(string Text, IReadOnlyList<GoldPlace> Places, IReadOnlyList<string> Persons)
{
    /// <summary>Pairs gold and document records by id; articles whose text was changed on reading are left out.</summary>
    public static IEnumerable<GoldArticle> Read(string gold, string records)
    {
        var byId = File.ReadLines(records).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(row => row.GetProperty("id").GetString()!);
        foreach (string line in File.ReadLines(gold))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            string text = row.GetProperty("text").GetString()!;
            if (byId.TryGetValue(row.GetProperty("id").GetString()!, out var record) && record.GetProperty("text").GetString() == text)
            {
                yield return Pair(text, row, record);
            }
        }
    }

    private static GoldArticle Pair(string text, JsonElement row, JsonElement record)
    {
        var gold = row.GetProperty("toponyms").EnumerateArray().ToList();
        List<GoldPlace> places = [];
        foreach (var found in record.GetProperty("places").EnumerateArray())
        {
            int start = found.GetProperty("start").GetInt32(), end = found.GetProperty("end").GetInt32();
            var same = gold.FirstOrDefault(place => Units(text, place.GetProperty("start").GetInt32()) < end && start < Units(text, place.GetProperty("end").GetInt32()));
            if (same.ValueKind == JsonValueKind.Undefined)
            {
                places.Add(new GoldPlace(start, end, null, null, null));
            }
            else if (same.TryGetProperty("lat", out var latitude) && latitude.ValueKind == JsonValueKind.Number)
            {
                long? id = same.TryGetProperty("geonameid", out var number) && long.TryParse(number.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long known) ? known : null;
                places.Add(new GoldPlace(start, end, latitude.GetDouble(), same.GetProperty("lon").GetDouble(), id));
            }
        }

        var persons = record.GetProperty("entities").EnumerateArray().Where(entity => entity.GetProperty("kind").GetString() == "person")
            .Select(entity => entity.TryGetProperty("name", out var name) ? name.GetString() ?? "" : "").Where(name => name.Length > 0);
        return new GoldArticle(text, places, [.. persons]);
    }

    // The gold counts code points.
    private static int Units(string text, int points)
    {
        int at = 0;
        for (int i = 0; i < points && at < text.Length; i++)
        {
            at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        }

        return at;
    }
}
