using System.Globalization;
using System.Reflection;

namespace Dragoman.Model;

/// <summary>All countries and the words that stand for them.</summary>
/// <remarks>
/// A word that several countries share ("Congolese", "Korean", "Dominican") finds the one that news mean by it, as the
/// table orders it, or none where no reading prevails. Look-ups are by whole words; a leading "the" is passed over.
/// </remarks>
public sealed class CountryTable
{
    private const string Resource = "countries.tsv";
    private const int Columns = 12;
    private const string Remedy = "Restore the file as it came with the program, or correct the line.";

    private readonly Dictionary<string, Country> _byAlpha2 = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Country> _byAlpha3 = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string Written, CountryMatch Match)>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    private CountryTable(IReadOnlyList<Country> countries)
    {
        Countries = countries;
        foreach (var country in countries)
        {
            _byAlpha2.Add(country.Alpha2, country);
            _byAlpha3.Add(country.Alpha3, country);
        }

        // Names of all countries go before adjectives of any, and so on: "Guinea" is a name before it is anything else.
        Add(countries, CountryNameKind.Name, country => [country.Name, .. country.OtherNames]);
        Add(countries, CountryNameKind.Adjective, country => country.Adjectives);
        Add(countries, CountryNameKind.Demonym, country => country.Demonyms);
        Add(countries, CountryNameKind.Capital, country => country.Capitals);
        Add(countries, CountryNameKind.Seat, country => country.Seats);
    }

    /// <summary>The table that comes with the program.</summary>
    /// <exception cref="SetupException">The table in the program is broken.</exception>
    public static CountryTable Default { get; } = Load();

    /// <summary>All countries by alpha-3.</summary>
    public IReadOnlyList<Country> Countries { get; }

    /// <summary>Reads a table of countries.</summary>
    /// <param name="reader">Tab-separated text with a header line; lines that begin with "#" are left out.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <exception cref="SetupException">A line does not fit; file, line and reason are named.</exception>
    public static CountryTable Read(TextReader reader, string file)
    {
        var countries = new List<Country>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TableFile.Read(reader, file, Columns, Remedy))
        {
            var country = ToCountry(row);
            if (!seen.Add(country.Alpha3) || !seen.Add(country.Alpha2))
            {
                throw row.Wrong($"code {country.Alpha3} or {country.Alpha2} stands twice");
            }

            countries.Add(country);
        }

        return new CountryTable([.. countries.OrderBy(country => country.Alpha3, StringComparer.Ordinal)]);
    }

    /// <summary>The country with this ISO 3166-1 alpha-2 code in any case, or null.</summary>
    public Country? FindByAlpha2(string code) => _byAlpha2.GetValueOrDefault(code);

    /// <summary>The country with this ISO 3166-1 alpha-3 code in any case, or null.</summary>
    public Country? FindByAlpha3(string code) => _byAlpha3.GetValueOrDefault(code);

    /// <summary>The country with this name, other name, adjective or demonym in any case, or null.</summary>
    public Country? FindByName(string words) => First(words, CountryNameKind.Name, CountryNameKind.Demonym);

    /// <summary>The country with this capital in any case, or null.</summary>
    public Country? FindByCapital(string words) => First(words, CountryNameKind.Capital, CountryNameKind.Capital);

    /// <summary>The country with this capital or seat of government in any case, or null.</summary>
    public Country? FindBySeat(string words) => First(words, CountryNameKind.Capital, CountryNameKind.Seat);

    /// <summary>Any reading of these words in any case, names before adjectives before demonyms before capitals before seats, or null.</summary>
    public CountryMatch? Find(string words)
    {
        foreach (var (_, match) in Readings(words))
        {
            return match;
        }

        return null;
    }

    /// <summary>As <see cref="Find"/>, but only where the words are written as the table writes them, or all in capitals.</summary>
    /// <remarks>So that "turkey", "chad", "china", "us" and "polish" find nothing; "US", "TURKEY" and "Polish" do.</remarks>
    public CountryMatch? FindExact(string words)
    {
        var bare = Bare(words);
        foreach (var (written, match) in Readings(words))
        {
            if (bare.Equals(written, StringComparison.Ordinal) || (bare.Length > 3 && bare.Equals(written.ToUpperInvariant(), StringComparison.Ordinal)))
            {
                return match;
            }
        }

        return null;
    }

    private static CountryTable Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new SetupException($"{Resource}: missing from the program", "Install the program again.");
        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }

    private static Country ToCountry(TableRow row) => new()
    {
        Alpha3 = Code(row, 0, 3),
        Alpha2 = Code(row, 1, 2),
        Name = row[2].Length > 0 ? row[2] : throw row.Wrong("no name"),
        OtherNames = row.List(3),
        Adjectives = row.List(4),
        Demonyms = row.List(5),
        Capitals = row.List(6),
        CapitalLatitude = row[7].Length == 0 ? null : Degrees(row, 7, 90),
        CapitalLongitude = row[8].Length == 0 ? null : Degrees(row, 8, 180),
        Latitude = Degrees(row, 9, 90),
        Longitude = Degrees(row, 10, 180),
        Seats = row.List(11),
    };

    private static string Code(TableRow row, int column, int length) =>
        row[column].Length == length && row[column].All(char.IsAsciiLetterUpper)
            ? row[column]
            : throw row.Wrong($"'{row[column]}' is no code of {length} capital letters");

    private static double Degrees(TableRow row, int column, double limit) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= limit
            ? value
            : throw row.Wrong($"'{row[column]}' is no number of degrees up to {limit}");

    private static string Bare(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;

    private void Add(IReadOnlyList<Country> countries, CountryNameKind kind, Func<Country, IReadOnlyList<string>> words)
    {
        foreach (var country in countries)
        {
            foreach (var word in words(country))
            {
                if (!_byWord.TryGetValue(word, out var readings))
                {
                    _byWord.Add(word, readings = []);
                }

                readings.Add((word, new CountryMatch(country, kind)));
            }
        }
    }

    private List<(string Written, CountryMatch Match)> Readings(string words) => _byWord.GetValueOrDefault(Bare(words), []);

    private Country? First(string words, CountryNameKind from, CountryNameKind to)
    {
        foreach (var (_, match) in Readings(words))
        {
            if (match.Kind >= from && match.Kind <= to)
            {
                return match.Country;
            }
        }

        return null;
    }
}
