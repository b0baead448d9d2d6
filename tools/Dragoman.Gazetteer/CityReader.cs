using System.Globalization;
using System.Text.Json;
using Dragoman.Coding;

namespace Dragoman.Tools;

/// <summary>Reads GeoNames' towns from the two packages: names and population from one, newer names and towns from the other.</summary>
internal static class CityReader
{
    // The same town in both packages stands within this many degrees.
    private const double Near = 0.02;

    // Of smaller places only the own name is kept: their other spellings hardly ever stand in English news.
    private const long SmallPopulation = 1_000;
    private const long TinyPopulation = 600;
    private const long UnknownPopulation = 1_000;

    public static List<DraftPlace> Read(string cities, string newer)
    {
        List<DraftPlace> places = [];
        foreach (string line in File.ReadLines(cities))
        {
            string[] cells = line.Split('\t');
            if (cells.Length >= 15 && cells[7].Length > 0 && City(cells) is var city && !IsTiny(city))
            {
                places.Add(city);
            }
        }

        AddNewer(places, newer);
        return places;
    }

    // Seats of the smallest communes and quarters with a few hundred people. Unknown population, as in many lands at war, is kept,
    // but for the twenty thousand town and district offices of China and Indonesia.
    private static bool IsTiny(DraftPlace place) => place.Feature is "PPLA3" or "PPLA4" or "PPLA5" or "PPLX"
        && (place.Population is > 0 and < TinyPopulation || (place.Population == 0 && place.Countries[0] is "CN" or "ID"));

    private static DraftPlace City(string[] cells)
    {
        string[] others = cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries);
        var place = new DraftPlace
        {
            Id = int.Parse(cells[0], CultureInfo.InvariantCulture),
            Name = cells[1],
            Latitude = Degrees(cells[4]),
            Longitude = Degrees(cells[5]),
            Feature = cells[7],
            Countries = [cells[8]],
            First = cells[10],
            Second = cells[11],
            Population = long.Parse(cells[14], CultureInfo.InvariantCulture),
            Spellings = others.Length,
        };
        place.AddName(cells[1], NameMatch.Main);
        place.AddName(cells[2], NameMatch.Main);
        bool isHamlet = place.Population < SmallPopulation && place.Feature is "PPL" or "PPLA4" or "PPLA5" or "PPLX";
        foreach (string name in (isHamlet ? [] : others).Append(cells[1]).Where(Spellings.IsWanted))
        {
            place.AddName(name, NameMatch.Alternate);
            if (Spellings.WithoutArticle(name) is { } bare)
            {
                place.AddName(bare, NameMatch.Derived);
            }
        }

        return place;
    }

    private static void AddNewer(List<DraftPlace> places, string path)
    {
        var byCell = places.ToLookup(place => Cell(place.Latitude, place.Longitude));
        using var stream = File.OpenRead(path);
        using var json = JsonDocument.Parse(stream);
        foreach (var row in json.RootElement.EnumerateArray())
        {
            string name = row.GetProperty("name").GetString()!, country = row.GetProperty("country").GetString()!;
            double latitude = Degrees(row.GetProperty("lat").GetString()!), longitude = Degrees(row.GetProperty("lng").GetString()!);
            string key = PlaceKey.Of(name);
            var near = Around(byCell, latitude, longitude)
                .Where(place => place.Countries[0] == country && Math.Abs(place.Latitude - latitude) <= Near && Math.Abs(place.Longitude - longitude) <= Near)
                .OrderBy(place => Math.Abs(place.Latitude - latitude) + Math.Abs(place.Longitude - longitude)).ToList();
            if (near.Exists(place => place.Keys.ContainsKey(key)))
            {
                continue;
            }

            if (near.Count > 0 && Math.Abs(near[0].Latitude - latitude) + Math.Abs(near[0].Longitude - longitude) < 0.002)
            {
                near[0].AddName(name, NameMatch.Main);
                continue;
            }

            if (near.Count > 0)
            {
                near[0].AddName(name, NameMatch.Alternate);
                continue;
            }

            var place = new DraftPlace
            {
                Name = name,
                Latitude = latitude,
                Longitude = longitude,
                Feature = "PPL",
                Countries = [country],
                First = row.GetProperty("admin1").GetString() ?? "",
                Second = row.GetProperty("admin2").GetString() ?? "",
                Population = UnknownPopulation,
            };
            place.AddName(name, NameMatch.Main);
            places.Add(place);
        }
    }

    private static IEnumerable<DraftPlace> Around(ILookup<(int, int), DraftPlace> byCell, double latitude, double longitude)
    {
        var (row, column) = Cell(latitude, longitude);
        for (int r = row - 1; r <= row + 1; r++)
        {
            for (int c = column - 1; c <= column + 1; c++)
            {
                foreach (var place in byCell[(r, c)])
                {
                    yield return place;
                }
            }
        }
    }

    private static (int Row, int Column) Cell(double latitude, double longitude) => ((int)Math.Floor(latitude / Near), (int)Math.Floor(longitude / Near));

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
