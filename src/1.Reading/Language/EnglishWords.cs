using System.Collections.Frozen;

namespace Dragoman.Reading;

/// <summary>The small words that an English text cannot do without and other languages do not have.</summary>
internal static class EnglishWords
{
    // Running English has about 30 of these in 100 words, headlines and lists of names about 12; other languages 3 at most.
    private const int FewestInHundred = 10;
    private const int FewestKinds = 3;
    private const int SingleSentence = 60;
    private const int FewestInList = 3;

    private static readonly string[] OnlyEnglish = ["when", "with", "after", "from", "which", "into", "their"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "the", "and", "of", "to", "in", "that", "was", "were", "with", "they", "their", "said", "for", "by", "has", "have", "had", "which", "from", "on",
        "it", "its", "is", "are", "been", "would", "this", "his", "her", "who", "where", "about", "not", "but", "at", "will", "we",
        "when", "after", "into", "out", "an",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Prevail(string text)
    {
        var all = 0;
        var english = 0;
        var kinds = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                all++;
                if (Words.TryGetValue(text.AsSpan(at, end - at), out var word))
                {
                    english++;
                    kinds.Add(word);
                }
            }

            at = Math.Max(end, at + 1);
        }

        // A single sentence can be a list of foreign names that "the" and "and" hold together.
        if (all <= SingleSentence && kinds.Contains("the") && kinds.Count > 1 && english * 100 >= all * FewestInList)
        {
            return true;
        }

        // "When an army plane bombed Cuito, in Bié, in thick fog" has neither article nor conjunction.
        if (all <= SingleSentence && kinds.Count > FewestKinds && OnlyEnglish.Any(kinds.Contains) && english * 100 >= all * FewestInHundred)
        {
            return true;
        }

        return kinds.Count >= FewestKinds && (kinds.Contains("the") || kinds.Contains("and")) && english * 100 >= all * FewestInHundred;
    }
}
