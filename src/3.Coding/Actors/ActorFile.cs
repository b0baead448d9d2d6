using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads and checks a file of actors.</summary>
internal static class ActorFile
{
    private const int Columns = 9;

    // Words that begin a family name of several words: "von der Leyen", "al-Assad".
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "ap", "arap", "Abdul", "Ben", "bin", "da", "de", "del", "dos", "el", "Gahr", "Johnson", "Le", "López",
        "Oligui", "Peña", "Sassou", "Suu", "Ter", "van", "von",
    };

    /// <summary>Whether a person's alias is a family name alone.</summary>
    public static bool IsShort(string alias)
    {
        var space = alias.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 || Particles.Contains(alias[..space]);
    }

    /// <summary>Reads all actors in the order of their first lines.</summary>
    public static IReadOnlyList<KnownActor> Read(TextReader reader, string file, string remedy)
    {
        var order = new List<string>();
        var actors = new Dictionary<string, (KnownActor Actor, List<ActorTerm> Terms)>(StringComparer.Ordinal);
        foreach (var row in TableFile.Read(reader, file, Columns, remedy))
        {
            var term = ToTerm(row);
            if (actors.TryGetValue(row[0], out var known))
            {
                if (known.Actor.Name != row[1] || known.Actor.Kind != Kind(row))
                {
                    throw row.Wrong($"id '{row[0]}' stands for another actor above");
                }

                known.Terms.Add(term);
                continue;
            }

            if (row[0].Length == 0 || row[1].Length == 0)
            {
                throw row.Wrong("no id or no name");
            }

            var terms = new List<ActorTerm> { term };
            actors.Add(row[0], (new KnownActor(row[0], row[1], row.List(2), Kind(row), terms), terms));
            order.Add(row[0]);
        }

        return [.. order.Select(id => actors[id].Actor)];
    }

    private static ActorKind Kind(TableRow row) => row[3] switch
    {
        "person" => ActorKind.Person,
        "organisation" => ActorKind.Organisation,
        "group" => ActorKind.Group,
        "territory" => ActorKind.Territory,
        "company" => ActorKind.Company,
        _ => throw row.Wrong($"'{row[3]}' is no kind of actor"),
    };

    private static ActorTerm ToTerm(TableRow row)
    {
        if (CountryTable.Default.FindByAlpha3(row[4]) is null && Codebook.Default.FindSector(row[4]) is not { StandsForCountry: true })
        {
            throw row.Wrong($"'{row[4]}' is neither a country nor a non-state code");
        }

        if (row[5].Length > 0 && !Codebook.Default.IsSector(row[5]))
        {
            throw row.Wrong($"'{row[5]}' is no sector");
        }

        var from = Day(row, 7, PartialDate.TryFirst);
        var to = Day(row, 8, PartialDate.TryLast);
        return to < from ? throw row.Wrong("the term ends before it begins") : new ActorTerm(row[4], OrNull(row[5]), OrNull(row[6]), from, to);
    }

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;

    private static DateOnly? Day(TableRow row, int column, Parse parse) => row[column].Length == 0
        ? null
        : parse(row[column], out var day) ? day : throw row.Wrong($"'{row[column]}' is no date");

    private delegate bool Parse(string text, out DateOnly day);
}
