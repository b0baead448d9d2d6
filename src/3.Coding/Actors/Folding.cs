using AnyAscii;

namespace Dragoman.Coding;

/// <summary>Brings spellings of one name together: accents off, typographic apostrophes plain, white space single.</summary>
internal static class Folding
{
    /// <summary>The words in plain letters, case kept.</summary>
    public static string Plain(string words)
    {
        var plain = IsPlain(words) ? words : words.Replace('’', '\'').Transliterate();
        return plain.AsSpan().ContainsAny('\n', '\r', '\t')
            ? string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : plain;
    }

    /// <summary>The words in plain small letters, a leading "the" taken off.</summary>
    public static string Key(string words)
    {
        var plain = Plain(words).ToLowerInvariant();
        return plain.StartsWith("the ", StringComparison.Ordinal) ? plain[4..] : plain;
    }

    private static bool IsPlain(string words)
    {
        foreach (var letter in words)
        {
            if (letter > 127)
            {
                return false;
            }
        }

        return true;
    }
}
