using System.Diagnostics;
using System.Globalization;
using Dragoman.Coding;

namespace Dragoman.Tools;

/// <summary>Measures start-up, memory and look-ups of the gazetteer in the program.</summary>
internal static class MeasureCommand
{
    private const int Rounds = 200_000;

    private static readonly string[] Names = ["kyiv", "stepanakert", "springfield", "san antonio", "raqqa", "nowhere at all", "bakhmut", "xankendi", "paris", "mocimboa da praia"];

    public static int Run()
    {
        long before = Environment.WorkingSet;
        var watch = Stopwatch.StartNew();
        List<PlaceEntry> found = [];
        Gazetteer.Default.Find("ankara", found);
        Report("start-up, ms", watch.Elapsed.TotalMilliseconds);

        for (int i = 0; i < Rounds; i++)
        {
            found.Clear();
            Gazetteer.Default.Find(Names[i % Names.Length], found);
        }

        watch.Restart();
        for (int i = 0; i < 10 * Rounds; i++)
        {
            found.Clear();
            Gazetteer.Default.Find(Names[i % Names.Length], found);
        }

        Report("look-ups a second, one thread, millions", 10 * Rounds / watch.Elapsed.TotalSeconds / 1e6);
        for (int i = 0; i < Gazetteer.Default.Places; i++)
        {
            found.Clear();
            var place = Gazetteer.Default.Read(i);
            Gazetteer.Default.Find(PlaceKey.Of(place.Name), found);
        }

        GC.Collect();
        Report("memory after every place was read, MB more", (Environment.WorkingSet - before) / 1e6);
        Report("places", Gazetteer.Default.Places);
        Report("names", Gazetteer.Default.Names);
        return 0;
    }

    private static void Report(string what, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value:0.##}"));
}
