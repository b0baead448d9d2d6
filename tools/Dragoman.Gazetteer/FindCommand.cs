using System.Globalization;
using Dragoman.Coding;

namespace Dragoman.Tools;

/// <summary>Shows what stands under a name.</summary>
internal static class FindCommand
{
    public static int Run(string[] names)
    {
        foreach (string name in names)
        {
            List<PlaceEntry> found = [];
            string key = PlaceKey.Of(name);
            Gazetteer.Default.Find(key, found);
            Console.WriteLine($"{name} ({key}): {found.Count}");
            foreach (var entry in found.Take(6))
            {
                var place = Gazetteer.Default.Read(entry.Place);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {entry.Match} {place.Name} {place.GeonameId} {place.Feature} {place.Latitude:0.000} {place.Longitude:0.000} {string.Join('|', place.Countries)} {Gazetteer.Default.FirstUnit(place.FirstUnit)} / {Gazetteer.Default.SecondUnit(place.SecondUnit)} pop {Math.Pow(2, place.LogPopulation):0} r {place.Radius:0} n {place.Spellings}"));
            }
        }

        return 0;
    }
}
