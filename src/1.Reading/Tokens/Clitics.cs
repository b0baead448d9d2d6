namespace Dragoman.Reading;

/// <summary>Where a word and the short form that leans on it part: "do|n't", "Azerbaijan|'s", "we|'re", "can|not".</summary>
internal static class Clitics
{
    /// <summary>Finds the cut in the word, if it has one.</summary>
    public static bool TryCut(string text, int start, int end, out int cut)
    {
        cut = start;
        var word = text.AsSpan(start, end - start);
        if (word.Length < 3)
        {
            return false;
        }

        var tail = TailLength(word);
        if (tail > 0 && tail < word.Length)
        {
            cut = end - tail;
            return true;
        }

        if (word.Length is 5 or 6)
        {
            var split = Is(word, "cannot") ? 3 : Is(word, "gonna") || Is(word, "gotta") || Is(word, "wanna") || Is(word, "gimme") || Is(word, "lemme") ? 3
                : Is(word, "didnt") ? 3 : Is(word, "doesnt") ? 4 : 0;
            cut = start + split;
            return split > 0;
        }

        if (word.Length == 4 && (Is(word, "dont") || Is(word, "cant")))
        {
            cut = start + 2;
            return true;
        }

        return false;
    }

    /// <summary>End of the clitic that begins with the apostrophe at <paramref name="at"/>, or that place itself.</summary>
    public static int EndAfterApostrophe(string text, int at, int end)
    {
        var word = CharKinds.RunOfLetters(text, at + 1, end);
        return word - at <= 3 && TailLength(text.AsSpan(at, word - at)) == word - at ? word : at;
    }

    /// <summary>Whether the letters are a word that has lost its begin: 'em, 'n, 'til.</summary>
    public static bool IsShortened(ReadOnlySpan<char> letters) => Is(letters, "em") || Is(letters, "til") || Is(letters, "n");

    private static int TailLength(ReadOnlySpan<char> word)
    {
        if (word.Length >= 3 && CharKinds.IsApostrophe(word[^2]))
        {
            return char.ToLowerInvariant(word[^1]) switch
            {
                't' => char.ToLowerInvariant(word[^3]) == 'n' && word.Length > 3 ? 3 : 0,
                's' or 'm' or 'd' => 2,
                _ => 0,
            };
        }

        if (word.Length == 2 && CharKinds.IsApostrophe(word[0]))
        {
            return char.ToLowerInvariant(word[1]) is 's' or 'm' or 'd' ? 2 : 0;
        }

        if (word.Length >= 3 && CharKinds.IsApostrophe(word[^3]))
        {
            return Is(word[^2..], "re") || Is(word[^2..], "ve") || Is(word[^2..], "ll") ? 3 : 0;
        }

        return 0;
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
