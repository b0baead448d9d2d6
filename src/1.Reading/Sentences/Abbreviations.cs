using System.Collections.Frozen;

namespace Dragoman.Reading;

/// <summary>Words that are written with a point at their end.</summary>
internal static class Abbreviations
{
    private const int Longest = 10;

    // What follows these belongs to them: a name, a number, an explanation.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leaning = Set(
        "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "st", "ste", "ft", "mt", "mts", "gen", "lt", "col", "maj", "sgt", "capt", "cpt", "cpl",
        "pvt", "pfc", "adm", "cmdr", "cdr", "brig", "gov", "govs", "sen", "sens", "rep", "reps", "pres", "amb", "messrs", "mme", "mmes", "mlle",
        "supt", "insp", "det", "dep", "asst", "atty", "sec", "msgr", "fr", "bro", "sr", "sra", "fig", "figs", "vs", "v", "viz", "e.g", "i.e", "cf",
        "ca", "approx", "gens", "drs", "profs", "lts", "cols", "sgts", "dir", "min", "comdr", "vice-adm", "maj-gen", "lt-gen", "lt-col", "spc", "ltc",
        "ltg", "del", "supr", "vol", "vols", "ed", "eds", "ch", "rs", "al-hajj", "spec", "tech", "ens", "lieut", "const", "ph", "fwd", "attn", "incl", "aka", "a.k.a", "u.s.s", "h.m.s");

    // These stand before a number only: "No. 5", "pp. 12". Else the point is a full stop.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber = Set(
        "no", "nos", "art", "arts", "p", "pp", "para", "paras", "pt", "sect", "tel", "ext", "op", "ver", "bk", "est");

    // A sentence may end with these.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Closing = Set(
        "inc", "corp", "co", "ltd", "bros", "plc", "llc", "jr", "etc", "al", "a.m", "p.m", "u.s", "u.n", "u.k", "e.u", "d.c", "b.c", "a.d", "u.s.a", "u.a.e", "u.s.s.r",
        "ph.d", "m.d", "b.a", "m.a", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
        "thu", "thur", "thurs", "fri", "sat", "sun", "ave", "blvd", "rd", "hwy", "sq", "bldg", "dept", "univ", "assn", "assoc", "cent", "intl", "natl", "gov't", "govt",
        "ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mich", "minn", "miss", "mo", "mont", "neb",
        "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont", "que", "alta", "esq", "ret", "esp", "hrs", "yrs", "lbs",
        "oz", "km", "mil", "bn", "mln", "div", "dist", "oblast", "mgmt", "mfg", "tech", "ctr", "n.y", "n.j", "n.c", "s.c", "n.h", "n.m", "n.d", "s.d", "r.i", "w.va", "p.s", "l.a", "p.o", "arrv", "ass't", "int'l", "nat'l");

    /// <summary>Whether the word, without its point, is a known abbreviation or letters with points ("U.S", "a.k.a").</summary>
    public static bool IsListed(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= Longest && (Leaning.Contains(word) || Closing.Contains(word) || BeforeNumber.Contains(word));

    /// <summary>Whether the word is an abbreviation only before a number.</summary>
    public static bool NeedsNumber(ReadOnlySpan<char> word) => word.Length is > 0 and <= Longest && !(word.Length == 1 && char.IsUpper(word[0])) && BeforeNumber.Contains(word);

    /// <summary>Whether a sentence can end with the abbreviation: "Inc.", "U.S.", "Oct.".</summary>
    public static bool MayClose(ReadOnlySpan<char> word) =>
        (word.Length is > 0 and <= Longest && Closing.Contains(word)) || HasInnerPoints(word);

    /// <summary>One letter: an initial, "A. Petrosyan".</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    /// <summary>Letters with points between: "U.S", "p.m", "L.L.C".</summary>
    public static bool HasInnerPoints(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > Longest || word.Length % 2 == 0)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the tokenizer leaves the point at <paramref name="point"/> on the word that begins at <paramref name="start"/>.</summary>
    public static bool KeepsItsPoint(string text, int start, int point, int end)
    {
        // "..." after a word is no abbreviation point.
        if (point + 1 < end && text[point + 1] == '.')
        {
            return false;
        }

        var word = text.AsSpan(start, point - start);
        if (NeedsNumber(word))
        {
            return FollowedByNumber(text, point + 1);
        }

        return IsInitial(word) || HasInnerPoints(word) || (word.Length <= Longest && (Leaning.Contains(word) || Closing.Contains(word)) && LooksAbbreviated(text, word, point + 1));
    }

    /// <summary>Whether a number comes next: "No. 5".</summary>
    public static bool FollowedByNumber(string text, int at)
    {
        if (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    /// <summary>Whether a short word that is also a plain one ("Sun", "sat", "ill", "miss") is meant as an abbreviation here.</summary>
    public static bool LooksAbbreviated(string text, ReadOnlySpan<char> word, int after)
    {
        if (!Ambiguous.Contains(word))
        {
            return true;
        }

        if (!char.IsUpper(word[0]))
        {
            return false;
        }

        // "Sun. 5", "Miss., ", but "in the Sun. The"
        while (after < text.Length && text[after] == ' ')
        {
            after++;
        }

        return after < text.Length && (char.IsAsciiDigit(text[after]) || text[after] == ',' || (Leaning.Contains(word) && char.IsUpper(text[after])));
    }

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ambiguous = Set(
        "sun", "sat", "mon", "wed", "fri", "mar", "jun", "ill", "miss", "wash", "ore", "ind", "la", "pa", "ga", "mo", "ark", "ala", "cent", "bro", "del", "min",
        "fig", "figs", "dir", "rs", "ed", "spec", "tech", "col", "mil", "al", "const", "ret", "jan", "dec", "div", "oblast", "km", "hrs", "lbs", "oz", "ch", "dist", "que", "ph", "det", "sec", "esp", "aka", "bn", "rep", "reps", "colo", "conn", "kan", "ky", "tex", "va", "md", "v", "mont", "ens", "vol", "tenn", "mex");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
