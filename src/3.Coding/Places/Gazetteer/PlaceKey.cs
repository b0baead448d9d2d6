using System.Text;

namespace Dragoman.Coding;

/// <summary>Folds the spellings of a place name to one key: "Şuşa" and "Susa", "St. Louis" and "Saint Louis", "U.S." and "US".</summary>
internal static class PlaceKey
{
    /// <summary>Small Latin letters, digits and single spaces; empty where nothing of the name is left.</summary>
    public static string Of(string name)
    {
        var plain = Folding.Plain(name);
        var key = new StringBuilder(plain.Length);
        int word = 0;
        foreach (char raw in plain)
        {
            char letter = char.ToLowerInvariant(raw);
            if (char.IsAsciiLetterOrDigit(letter))
            {
                key.Append(letter);
                word++;
            }
            else if (letter is not ('\'' or '`') && !(letter == '.' && word <= 1))
            {
                // A stop behind a single letter belongs to an abbreviation, any other mark parts words.
                EndWord(key, word);
                word = 0;
            }
            else if (letter == '.')
            {
                word = 0;
            }
        }

        EndWord(key, word);
        string folded = key.ToString().TrimEnd(' ');
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    private static void EndWord(StringBuilder key, int word)
    {
        if (word == 5 && Ends(key, "saint"))
        {
            key.Length -= 5;
            key.Append("st");
        }
        else if (word == 5 && Ends(key, "mount"))
        {
            key.Length -= 5;
            key.Append("mt");
        }

        if (key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }

    private static bool Ends(StringBuilder key, string word)
    {
        int start = key.Length - word.Length;
        for (int i = 0; i < word.Length; i++)
        {
            if (key[start + i] != word[i])
            {
                return false;
            }
        }

        return start == 0 || key[start - 1] == ' ';
    }
}
