using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Counts adjectives and peoples of countries in a text ("Syrian", "the Turks"): they say which country it is about.</summary>
internal static class CountryWords
{
    /// <summary>How often each country is meant, by alpha-2 code.</summary>
    public static Dictionary<string, double> Count(string text, CountryTable countries)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        var words = LexemeReader.Over(text, new TextSpan(0, text.Length));
        for (int at = 0; at < words.Count; at++)
        {
            if (!words[at].Capital)
            {
                continue;
            }

            for (int count = 2; count > 0; count--)
            {
                if (words[at + count - 1].Capital && countries.FindExact(words.Text(at, at + count)) is { Kind: CountryNameKind.Adjective or CountryNameKind.Demonym } match)
                {
                    counts[match.Country.Alpha2] = counts.GetValueOrDefault(match.Country.Alpha2) + 1;
                    at += count - 1;
                    break;
                }
            }
        }

        return counts;
    }
}
