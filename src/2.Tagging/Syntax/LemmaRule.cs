using System.Globalization;

namespace Dragoman.Tagging.Syntax;

/// <summary>How a word's dictionary form is made from the word: so many letters off the end, these put on. Written <c>3|y</c>.</summary>
public static class LemmaRule
{
    private const char Separator = '|';

    // Proper nouns keep their capitals; the mark stands in front of the rule.
    private const char KeepCase = '^';

    /// <summary>The shortest rule that makes the lemma from the word.</summary>
    public static string Derive(string word, string lemma)
    {
        var keep = lemma.Any(char.IsUpper);
        var from = keep ? word : word.ToLowerInvariant();
        var common = 0;
        while (common < from.Length && common < lemma.Length && from[common] == lemma[common])
        {
            common++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{(keep ? "^" : string.Empty)}{from.Length - common}{Separator}{lemma[common..]}");
    }

    /// <summary>Makes the lemma; a rule that takes off more than there is gives the word itself.</summary>
    public static string Apply(string rule, string word)
    {
        var keep = rule.StartsWith(KeepCase);
        var separator = rule.IndexOf(Separator);
        var from = keep ? word : word.ToLowerInvariant();
        var off = int.Parse(rule.AsSpan(keep ? 1 : 0, separator - (keep ? 1 : 0)), CultureInfo.InvariantCulture);
        return off > from.Length ? from : string.Concat(from.AsSpan(0, from.Length - off), rule.AsSpan(separator + 1));
    }
}
