using System.Collections.Frozen;
using System.Reflection;
using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Nouns for people: which words a number counts people by, and which of them mean many in the singular form.</summary>
internal static class PersonNouns
{
    private const string Resource = "person-nouns.txt";

    private static readonly (FrozenSet<string> Words, FrozenSet<string> Many) Table = Load();

    /// <summary>Whether a word in lower case is a noun for one or more people.</summary>
    public static bool Has(string word) =>
        Table.Words.Contains(word)
        || (word.Length > 3 && word.EndsWith('s') && (Table.Words.Contains(word[..^1]) || (word.EndsWith("es", StringComparison.Ordinal) && Table.Words.Contains(word[..^2]))));

    /// <summary>Whether a word in lower case means one person.</summary>
    public static bool IsOne(string word) => Table.Words.Contains(word) && !Table.Many.Contains(word);

    // An entry that does not end in a regular plural but follows its singular ("men" after "man") means many, too.
    private static (FrozenSet<string> Words, FrozenSet<string> Many) Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new SetupException($"{Resource}: missing from the program", "Install the program again.");
        using var reader = new StreamReader(stream);
        List<string> words = [], many = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string word = line.TrimStart('=');
            words.Add(word);
            if (line[0] == '=' || word.EndsWith("men", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal)
                || word.EndsWith("children", StringComparison.Ordinal) || word is "persons" or "others" or "lives" or "wives" or "dead" or "wounded" or "injured" or "passersby" or "passers-by")
            {
                many.Add(word);
            }
        }

        return (words.ToFrozenSet(StringComparer.Ordinal), many.ToFrozenSet(StringComparer.Ordinal));
    }
}
