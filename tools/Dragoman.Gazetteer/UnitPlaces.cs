using Dragoman.Coding;

namespace Dragoman.Tools;

/// <summary>Makes places of first- and second-level units: in the middle of their towns, as large as the towns spread.</summary>
internal static class UnitPlaces
{
    private const double KilometresPerDegree = 111.2;

    public static IEnumerable<DraftPlace> Make(UnitNames units, IReadOnlyList<DraftPlace> cities, string feature)
    {
        bool isFirst = feature is "ADM1";
        var byUnit = cities.Where(city => city.First.Length > 0 && (isFirst || city.Second.Length > 0))
            .ToLookup(city => isFirst ? $"{city.Countries[0]}.{city.First}" : $"{city.Countries[0]}.{city.First}.{city.Second}");
        foreach (var (code, name) in units.Units)
        {
            string[] parts = code.Split('.');
            var towns = byUnit[code].ToList();
            string key = PlaceKey.Of(name);
            string bareKey = PlaceKey.Of(Spellings.WithoutUnitWord(name) ?? name);

            // A small unit that is called like a town in it is that town with its outskirts.
            bool isTown = !isFirst && (towns.Count == 1 || towns.Exists(town => town.Keys.ContainsKey(key) || (towns.Count < 6 && town.Keys.ContainsKey(bareKey))));
            if (towns.Count == 0 || isTown)
            {
                continue;
            }

            var (latitude, north) = Middle(towns, town => town.Latitude);
            var (longitude, east) = Middle(towns, town => town.Longitude);
            var place = new DraftPlace
            {
                Name = name,
                Latitude = latitude,
                Longitude = longitude,
                Feature = feature,
                Countries = [parts[0]],
                First = parts[1],
                Second = isFirst ? "" : parts[2],
                Population = towns.Where(town => town.Feature != "PPLX").Sum(town => town.Population),
                Radius = Math.Max(5, KilometresPerDegree * Math.Max(north, east * Math.Cos(latitude * Math.PI / 180))),
            };
            place.AddName(name, NameMatch.Main);
            if (Spellings.WithoutUnitWord(name) is { } bare)
            {
                place.AddName(bare, isFirst ? NameMatch.Main : NameMatch.Derived);
            }

            if (Spellings.WithoutArticle(name) is { } plain)
            {
                place.AddName(plain, NameMatch.Derived);
            }

            yield return place;
        }
    }

    // Between the towns' mean and the middle of their spread, the outermost twentieth left out: near the middle of the land.
    private static (double Middle, double Half) Middle(List<DraftPlace> towns, Func<DraftPlace, double> degrees)
    {
        var sorted = towns.Select(degrees).Order().ToList();
        double low = sorted[sorted.Count / 20], high = sorted[sorted.Count - 1 - (sorted.Count / 20)];
        return ((sorted.Average() + ((low + high) / 2)) / 2, (high - low) / 2);
    }
}
