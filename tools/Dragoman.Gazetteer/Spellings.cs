using System.Globalization;

namespace Dragoman.Tools;

/// <summary>Tells which of GeoNames' alternate names English news could use, and which shorter names follow from a name.</summary>
internal static class Spellings
{
    private const int LatinEnd = 0x250;

    private static readonly string[] Articles = ["Al ", "Al-", "El ", "El-", "As ", "As-", "Ash ", "Ash-", "Ad ", "Ad-", "An ", "An-", "Ar ", "Ar-", "At ", "At-", "Az ", "Az-"];

    private static readonly string[] UnitWords =
    [
        " Oblast'", " Oblast", " oblast", " Province", " Region", " District", " State", " Governorate", " Department", " County", " county",
        " Krai", " Kray", " Republic", " Prefecture", " Rayon", " Raion", " Municipality", " City", " Sahari", " Autonomous Region", " Parish",
    ];

    private static readonly string[] UnitStarts = ["Province of ", "Republic of ", "Departamento de ", "Provincia de ", "Muhafazat ", "City of ", "District of "];

    /// <summary>Written in Latin letters, not an airport's code and not an automatic transliteration, which GeoNames writes small.</summary>
    public static bool IsWanted(string name)
    {
        if (name.Length is < 2 or > 40 || !char.IsUpper(name[0]))
        {
            return false;
        }

        bool small = false;
        foreach (char letter in name)
        {
            if (char.IsDigit(letter) || letter is '(' or '/')
            {
                return false;
            }

            bool latin = letter < LatinEnd || letter is (>= '\u02B0' and <= '\u02FF') or (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u2019');
            if (!latin)
            {
                return false;
            }

            small |= CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.LowercaseLetter;
        }

        return small;
    }

    /// <summary>The name without its Arabic article.</summary>
    public static string? WithoutArticle(string name)
    {
        foreach (string article in Articles)
        {
            if (name.StartsWith(article, StringComparison.Ordinal) && name.Length >= article.Length + 4)
            {
                return name[article.Length..];
            }
        }

        return null;
    }

    /// <summary>The unit's name without the word for what kind of unit it is.</summary>
    public static string? WithoutUnitWord(string name)
    {
        string bare = name;
        foreach (string word in UnitWords)
        {
            if (bare.EndsWith(word, StringComparison.Ordinal) && bare.Length > word.Length + 1)
            {
                bare = bare[..^word.Length];
                break;
            }
        }

        foreach (string start in UnitStarts)
        {
            if (bare.StartsWith(start, StringComparison.Ordinal))
            {
                bare = bare[start.Length..];
                break;
            }
        }

        return bare.Length < name.Length ? bare : null;
    }
}
