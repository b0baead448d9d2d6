namespace Dragoman.Coding;

/// <summary>Brings the names of people into one form.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lady", "lord", "gen", "gen.", "col", "col.", "lt", "lt.", "maj", "maj.",
        "sgt", "sgt.", "capt", "capt.", "sen", "sen.", "rep", "rep.", "gov", "gov.", "prof", "prof.",
    };

    /// <summary>The name in these tokens without brackets, titles and a possessive mark.</summary>
    public static string Clean(SentenceWords words, int start, int end)
    {
        var parts = new List<string>();
        var last = -1;
        for (var at = start; at < end; at++)
        {
            var word = words.Slice(at, at + 1).Trim('(', ')', '[', ']', '"', '“', '”');
            if (word.Length > 0 && !Titles.Contains(word.ToLowerInvariant()) && !words.Is(at, "'s", "'"))
            {
                // "Wen-hsiung" is one word whatever the tokeniser makes of it.
                if (last == at - 1 && at > start && words[at].Span.Start == words[at - 1].Span.End && (word == "-" || parts[^1].EndsWith('-')))
                {
                    parts[^1] += word;
                }
                else
                {
                    parts.Add(word);
                }

                last = at;
            }
        }

        return parts.Count == 0 ? words.Slice(start, end) : string.Join(' ', parts);
    }

    /// <summary>The last word in plain small letters: the family name in most languages.</summary>
    public static string Last(string name)
    {
        var key = Folding.Key(name);
        return key[(key.LastIndexOf(' ') + 1)..];
    }

    /// <summary>Whether a title in front says that the person is a woman, a man, or (null) neither.</summary>
    public static bool? IsWoman(string word) => word switch
    {
        "mrs" or "mrs." or "ms" or "ms." or "lady" or "queen" or "spokeswoman" or "chairwoman" or "congresswoman" or "princess" or "woman"
            or "mother" or "daughter" or "widow" or "sister" or "wife" or "businesswoman" or "actress" or "first lady" => true,
        "mr" or "mr." or "sir" or "lord" or "king" or "emir" or "sultan" or "spokesman" or "chairman" or "congressman" or "prince" or "man"
            or "father" or "son" or "brother" or "husband" or "imam" or "pope" or "businessman" => false,
        _ => null,
    };
}
