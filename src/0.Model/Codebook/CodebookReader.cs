using System.Globalization;

namespace Dragoman.Model;

/// <summary>Reads and checks the files of a codebook.</summary>
internal static class CodebookReader
{
    /// <summary>What the user can do about a file that does not fit.</summary>
    public const string Remedy = "Restore the codebook as it came with the program, or correct the line.";

    private const double Limit = 10;

    /// <summary>Reads the five files.</summary>
    /// <param name="open">Opens a file by its name; the reader is closed here.</param>
    public static Codebook Read(Func<string, TextReader> open)
    {
        var modes = Modes(Rows(open, "modes.tsv", 4));
        var events = Events(Rows(open, "events.tsv", 5), modes);
        return new Codebook(
            Version(Rows(open, "about.tsv", 2)),
            events,
            [.. Rows(open, "contexts.tsv", 2).Select(row => new EventContext(row[0], row[1]))],
            [.. Rows(open, "sectors.tsv", 3).Select(ToSector)]);
    }

    private static IReadOnlyList<TableRow> Rows(Func<string, TextReader> open, string file, int columns)
    {
        using var reader = open(file);
        var rows = TableFile.Read(reader, file, columns, Remedy);
        var seen = new HashSet<(string, string)>();
        foreach (var row in rows)
        {
            // A mode's code is its own only within its event type.
            if (row[0].Length == 0 || !seen.Add((row[0], file == "modes.tsv" ? row[1] : "")))
            {
                throw row.Wrong(row[0].Length == 0 ? "no code" : $"'{row[0]}' stands twice");
            }

            if (row[columns - 1].Length == 0)
            {
                throw row.Wrong("no definition");
            }
        }

        return rows;
    }

    private static string Version(IReadOnlyList<TableRow> rows) =>
        rows.FirstOrDefault(row => row[0] == "version")?[1] ?? throw new SetupException("about.tsv: no version", Remedy);

    private static List<(TableRow Row, EventMode Mode)> Modes(IReadOnlyList<TableRow> rows) =>
        [.. rows.Select(row => (row, new EventMode(row[0], row[1], row[2].Length == 0 ? null : Scale(row, 2), row[3])))];

    private static List<EventType> Events(IReadOnlyList<TableRow> rows, List<(TableRow Row, EventMode Mode)> modes)
    {
        var known = rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, mode) in modes)
        {
            if (!known.Contains(mode.Event))
            {
                throw row.Wrong($"no event type '{mode.Event}'");
            }
        }

        var byEvent = modes.ToLookup(pair => pair.Mode.Event, pair => pair.Mode, StringComparer.Ordinal);
        return [.. rows.Select(row => new EventType(row[0], Quad(row), Yes(row), Scale(row, 3), row[4], [.. byEvent[row[0]]]))];
    }

    private static int Quad(TableRow row) => row[1] switch
    {
        "1" => 1,
        "2" => 2,
        "3" => 3,
        "4" => 4,
        _ => throw row.Wrong($"'{row[1]}' is no quad class from 1 to 4"),
    };

    private static bool Yes(TableRow row) => row[2] switch
    {
        "yes" => true,
        "no" => false,
        _ => throw row.Wrong($"'{row[2]}' is neither yes nor no"),
    };

    private static double Scale(TableRow row, int column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= Limit
            ? value
            : throw row.Wrong($"'{row[column]}' is no score from -10 to 10");

    private static Sector ToSector(TableRow row) => row[1] switch
    {
        _ when row[0].Length != 3 => throw row.Wrong($"'{row[0]}' has not three letters"),
        "sector" => new Sector(row[0], false, row[2]),
        "nonstate" => new Sector(row[0], true, row[2]),
        _ => throw row.Wrong($"'{row[1]}' is neither sector nor nonstate"),
    };
}
