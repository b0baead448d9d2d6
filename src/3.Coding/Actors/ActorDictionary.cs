using System.Reflection;
using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>People, bodies and groups known by name.</summary>
internal sealed class ActorDictionary
{
    private const string Resource = "actors.tsv";
    private const string Remedy = "Restore the file as it came with the program, or correct the line.";

    // Names of up to this many letters are abbreviations or words of other meaning: their case must fit.
    private const int ShortLength = 5;

    private readonly Dictionary<string, List<(string Written, KnownActor Actor)>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownActor>> _byShort = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, string Office), List<KnownActor>> _byOffice = [];

    private ActorDictionary(IReadOnlyList<KnownActor> actors)
    {
        Actors = actors;
        foreach (var actor in actors)
        {
            Index(actor);
        }
    }

    /// <summary>The dictionary that comes with the program.</summary>
    /// <exception cref="SetupException">The dictionary in the program is broken.</exception>
    public static ActorDictionary Default { get; } = Load();

    /// <summary>All entries in the order of the file.</summary>
    public IReadOnlyList<KnownActor> Actors { get; }

    /// <summary>The most words in a name.</summary>
    public int MaxWords { get; private set; }

    /// <summary>Reads a dictionary.</summary>
    /// <param name="reader">Tab-separated text with a header line.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <exception cref="SetupException">A line does not fit; file, line and reason are named.</exception>
    public static ActorDictionary Read(TextReader reader, string file) => new(ActorFile.Read(reader, file, Remedy));

    /// <summary>The actor with this full name or alias; for a person not by the family name alone. Null where none or several.</summary>
    public KnownActor? Find(string words)
    {
        if (!_byName.TryGetValue(Folding.Key(words), out var entries))
        {
            return null;
        }

        KnownActor? found = null;
        foreach (var (written, actor) in entries)
        {
            if (Fits(words, written))
            {
                if (found is not null && found != actor)
                {
                    return null;
                }

                found = actor;
            }
        }

        return found;
    }

    /// <summary>The person with this family name who holds an office on that day, where there is just one; else null.</summary>
    /// <param name="word">The family name.</param>
    /// <param name="day">The day of publication; null finds nobody unless the text tells the office.</param>
    /// <param name="office">The office that the text tells, or null.</param>
    /// <param name="code">The country that the text tells, or null.</param>
    public KnownActor? FindShort(string word, DateOnly? day, string? office, string? code)
    {
        KnownActor? found = null;
        foreach (var actor in _byShort.GetValueOrDefault(Folding.Key(word), []))
        {
            var term = actor.TermAt(day, office);
            if (term is null || (code is not null && term.Code != code) || (office is not null && term.Office != office))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = actor;
        }

        return found;
    }

    /// <summary>Who holds this office of this country on that day, where there is just one; else null.</summary>
    public KnownActor? Holder(string code, string office, DateOnly? day)
    {
        KnownActor? found = null;
        foreach (var actor in day is null ? [] : _byOffice.GetValueOrDefault((code, office), []))
        {
            if (!actor.Terms.Any(term => term.Code == code && term.Office == office && term.Covers(day)))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = actor;
        }

        return found;
    }

    private static ActorDictionary Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new SetupException($"{Resource}: missing from the program", "Install the program again.");
        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }

    private static bool Fits(string words, string written)
    {
        var plain = Folding.Plain(words);
        plain = plain.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? plain[4..] : plain;
        return written.Length > ShortLength
            ? !char.IsLower(plain[0]) || char.IsLower(written[0])
            : plain.Equals(written, StringComparison.Ordinal);
    }

    private void Index(KnownActor actor)
    {
        Add(actor.Name, actor);
        foreach (var alias in actor.Aliases)
        {
            if (actor.Kind == ActorKind.Person && ActorFile.IsShort(alias))
            {
                Into(_byShort, Folding.Key(alias), actor);
            }
            else
            {
                Add(alias, actor);
            }
        }

        foreach (var office in actor.Terms.Where(term => term.Office is not null).Select(term => (term.Code, term.Office!)).Distinct())
        {
            Into(_byOffice, office, actor);
        }
    }

    private static void Into<TKey>(Dictionary<TKey, List<KnownActor>> index, TKey key, KnownActor actor)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        if (!list.Contains(actor))
        {
            list.Add(actor);
        }
    }

    private void Add(string name, KnownActor actor)
    {
        var key = Folding.Key(name);
        if (!_byName.TryGetValue(key, out var list))
        {
            _byName.Add(key, list = []);
        }

        list.Add((Folding.Plain(name), actor));
        MaxWords = Math.Max(MaxWords, key.Split(' ', '-').Length);
    }
}
