using System.Collections.Frozen;
using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Outlets and agencies of the world with their domains and the country whose press they belong to.</summary>
internal sealed class OutletTable
{
    private const string Resource = "outlets.tsv";
    private const string Header = "name\tdomain\tpress";
    private const int Columns = 3;

    private readonly FrozenDictionary<string, Outlet> _byName;
    private readonly FrozenDictionary<string, Outlet> _byDomain;
    private readonly FrozenDictionary<string, Outlet>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private OutletTable(List<Outlet> outlets)
    {
        var names = new Dictionary<string, Outlet>(StringComparer.OrdinalIgnoreCase);
        var domains = new Dictionary<string, Outlet>(StringComparer.OrdinalIgnoreCase);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var outlet in outlets)
        {
            names.TryAdd(outlet.Name, outlet);
            domains.TryAdd(outlet.Domain, outlet);
            if (!outlet.Name.Contains(' ', StringComparison.Ordinal))
            {
                words.Add(outlet.Name);
            }
        }

        // Bylines put these together with others: "DAILY SABAH WITH AGENCIES".
        words.UnionWith(["Daily", "Sabah", "Associated", "Press", "France-Presse", "Agence", "Anadolu"]);
        _byName = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _byDomain = domains.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _names = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Outlets = outlets;
    }

    /// <summary>The table that comes with the program.</summary>
    public static OutletTable Default { get; } = Load();

    /// <summary>All outlets in the table's order.</summary>
    public IReadOnlyList<Outlet> Outlets { get; }

    /// <summary>Whether an outlet bears this name.</summary>
    public bool HasName(ReadOnlySpan<char> name) => _names.ContainsKey(name);

    /// <summary>Whether the word alone is an outlet's name or a usual part of one.</summary>
    public bool HasWordOfName(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>The outlet of this name in any case, with or without "The".</summary>
    public Outlet? FindByName(string name)
    {
        name = name.Trim();
        return _byName.GetValueOrDefault(name)
            ?? (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? _byName.GetValueOrDefault(name[4..]) : _byName.GetValueOrDefault("The " + name));
    }

    /// <summary>The outlet at this host or at a domain above it ("www.dailysabah.com", "edition.cnn.com").</summary>
    public Outlet? FindByHost(string host)
    {
        var rest = host.Trim().TrimEnd('.');
        for (var labels = 0; labels < 8 && rest.Length > 0; labels++)
        {
            if (_byDomain.TryGetValue(rest, out var outlet))
            {
                return outlet;
            }

            var point = rest.IndexOf('.', StringComparison.Ordinal);
            if (point < 0)
            {
                break;
            }

            rest = rest[(point + 1)..];
        }

        return null;
    }

    private static OutletTable Load()
    {
        using var stream = typeof(OutletTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new SetupException($"{Resource} is missing from the program", "Install the program again.");
        using var reader = new StreamReader(stream);
        var outlets = new List<Outlet>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#' || line == Header)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != Columns || CountryTable.Default.FindByAlpha3(cells[2]) is null)
            {
                throw new SetupException($"{Resource}, line {number} is not a name, a domain and a country", "Correct the line: name, tab, domain, tab, alpha-3 code.");
            }

            outlets.Add(new Outlet(cells[0], cells[1], cells[2]));
        }

        return new OutletTable(outlets);
    }
}
