using System.Globalization;
using Dragoman.Coding;
using Dragoman.Model;

namespace Dragoman.Tools;

/// <summary>Reads our own table of regions and lays it over the packages' places.</summary>
internal static class RegionReader
{
    private const string Remedy = "Correct the line.";

    public static void Add(string path, List<DraftPlace> places)
    {
        var byId = places.Where(place => place.Id > 0).ToDictionary(place => place.Id);
        var units = places.Where(place => place.Feature == "ADM1").ToLookup(place => place.Countries[0]);
        var byKey = places.Where(place => place.Feature.StartsWith("PPL", StringComparison.Ordinal))
            .SelectMany(place => place.Keys.Keys.Select(key => (key, place))).ToLookup(pair => pair.key, pair => pair.place, StringComparer.Ordinal);
        using var reader = File.OpenText(path);
        foreach (var row in TableFile.Read(reader, Path.GetFileName(path), 9, Remedy))
        {
            int id = row[8].Length == 0 ? 0 : int.Parse(row[8], CultureInfo.InvariantCulture);
            if (byId.TryGetValue(id, out var known))
            {
                Name(known, row);
                continue;
            }

            string[] countries = [.. row.List(2).Select(code => CountryTable.Default.FindByAlpha3(code)?.Alpha2 ?? throw row.Wrong($"'{code}' is no country"))];
            if (Town(row, countries, byKey) is { } town)
            {
                town.Spellings = Math.Max(town.Spellings, 30);
                Name(town, row);
                continue;
            }

            var place = Unit(row, countries, units) ?? new DraftPlace
            {
                Id = id,
                Name = row[0],
                Latitude = 0,
                Longitude = 0,
                Feature = row[3],
                Countries = countries,
            };
            (place.Latitude, place.Longitude) = (Degrees(row, 4), Degrees(row, 5));
            place.Radius = Degrees(row, 6);
            place.Spellings = Math.Max(place.Spellings, 40);
            Name(place, row);
            if (place.First.Length == 0)
            {
                places.Add(place);
            }
        }
    }

    // A row for a town that the packages have, too, only adds its names.
    private static DraftPlace? Town(TableRow row, string[] countries, ILookup<string, DraftPlace> byKey)
    {
        if (!row[3].StartsWith("PPL", StringComparison.Ordinal) || countries.Length == 0)
        {
            return null;
        }

        double latitude = Degrees(row, 4), longitude = Degrees(row, 5);
        return row.List(1).Prepend(row[0]).SelectMany(name => byKey[PlaceKey.Of(name)])
            .Where(place => countries.Contains(place.Countries[0]) && Math.Abs(place.Latitude - latitude) + Math.Abs(place.Longitude - longitude) < 0.2)
            .MaxBy(place => place.Population);
    }

    // A row for a first-level unit that the packages have, too, corrects that unit.
    private static DraftPlace? Unit(TableRow row, string[] countries, ILookup<string, DraftPlace> units)
    {
        if (row[3] != "ADM1" || countries.Length != 1)
        {
            return null;
        }

        var keys = row.List(1).Prepend(row[0]).Select(PlaceKey.Of).ToList();
        return units[countries[0]].FirstOrDefault(unit => keys.Exists(unit.Keys.ContainsKey));
    }

    private static void Name(DraftPlace place, TableRow row)
    {
        place.AddName(row[0], NameMatch.Main);
        foreach (string name in row.List(1))
        {
            place.AddName(name, NameMatch.Main);
        }
    }

    private static double Degrees(TableRow row, int column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : throw row.Wrong($"'{row[column]}' is no number");
}
