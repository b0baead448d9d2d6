using System.Reflection;
using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Common nouns that tell a sector ("soldiers": MIL) or an office.</summary>
internal sealed class RoleNouns
{
    private const string Resource = "roles.tsv";
    private const string Remedy = "Restore the file as it came with the program, or correct the line.";
    private const int Columns = 4;

    private readonly Dictionary<string, RoleNoun> _byPhrase = new(StringComparer.Ordinal);

    private RoleNouns(IEnumerable<RoleNoun> nouns)
    {
        foreach (var noun in nouns)
        {
            _byPhrase[Folding.Key(noun.Phrase)] = noun;
            MaxWords = Math.Max(MaxWords, noun.Phrase.Split(' ').Length + 1);
        }
    }

    /// <summary>The nouns that come with the program.</summary>
    /// <exception cref="SetupException">The file in the program is broken.</exception>
    public static RoleNouns Default { get; } = Load();

    /// <summary>The most tokens that a phrase can have.</summary>
    public int MaxWords { get; }

    /// <summary>All nouns by phrase.</summary>
    public IEnumerable<RoleNoun> Nouns => _byPhrase.Values;

    /// <summary>Reads a file of role nouns.</summary>
    /// <param name="reader">Tab-separated text with a header line.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <exception cref="SetupException">A line does not fit; file, line and reason are named.</exception>
    public static RoleNouns Read(TextReader reader, string file) => new(TableFile.Read(reader, file, Columns, Remedy).Select(ToNoun));

    /// <summary>The noun with this phrase, plain small letters, or null.</summary>
    public RoleNoun? Find(string phrase) => _byPhrase.GetValueOrDefault(phrase);

    private static RoleNouns Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new SetupException($"{Resource}: missing from the program", "Install the program again.");
        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }

    private static RoleNoun ToNoun(TableRow row)
    {
        var inherits = row[1].StartsWith('*');
        if (row[1] is not ("*" or "*GOV") && !Codebook.Default.IsSector(row[1]))
        {
            throw row.Wrong($"'{row[1]}' is no sector");
        }

        var shape = row[3] switch
        {
            "person" => RoleShape.Person,
            "people" => RoleShape.People,
            "body" => RoleShape.Body,
            "thing" => RoleShape.Thing,
            _ => throw row.Wrong($"'{row[3]}' is no shape"),
        };
        return new RoleNoun(row[0], inherits ? null : row[1], row[1] == "*GOV", row[2].Length == 0 ? null : row[2], shape);
    }
}
