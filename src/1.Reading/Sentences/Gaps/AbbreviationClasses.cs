using System.Collections.Frozen;

namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>Words whose full stop seldom or never ends a sentence.</summary>
internal static class AbbreviationClasses
{
    /// <summary>Always followed by what they belong to: titles, months before a day, numbers.</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "mt", "ft", "gen", "maj", "brig", "col", "lt", "capt", "cpt", "cmdr", "cdr",
        "adm", "sgt", "cpl", "pvt", "sen", "rep", "gov", "pres", "hon", "rev", "fr", "msgr", "mgr", "amb", "atty", "supt", "insp", "det",
        "sec", "min", "messrs", "mme", "mlle", "vs", "no", "nos", "art", "fig", "vol", "ch", "pp", "approx", "est", "dept", "univ",
        "ltc", "spc", "pfc", "res", "lieut", "vice-adm", "vice-gen", "asst", "dep", "cf", "ca", "al", "viz", "e.g", "i.e");

    /// <summary>End a sentence only where a new one plainly begins.</summary>
    private static readonly FrozenSet<string> Trailing = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "inc", "corp", "co", "ltd", "bros", "llc", "plc", "etc", "a.m", "p.m", "am", "pm", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
        "sep", "sept", "oct", "nov", "dec", "ave", "blvd", "rd", "mass", "calif", "conn", "fla", "ga", "ill", "ky", "md", "mich", "minn",
        "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ariz", "ark", "colo",
        "del", "ind", "kan", "la", "u.s", "u.k", "u.n", "e.u", "u.a.e", "u.s.s.r", "d.c", "n.y", "l.a", "ph.d", "m.d", "b.a", "m.a", "b.c",
        "a.d", "km", "cm", "kg", "lb", "lbs", "oz", "mi", "hr", "hrs", "tel", "ext", "ed", "eds", "rpt");

    private static readonly FrozenSet<string> Months = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "art", "fig", "vol", "ch", "pp");

    private static readonly FrozenSet<string> Days = FrozenSet.Create(
        StringComparer.Ordinal, "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun");

    private static readonly FrozenSet<string> MonthNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "January", "February", "March", "April",
        "June", "July", "August", "September", "October", "November", "December");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DayWords = Days.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthNameWords = MonthNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadingWords = Leading.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TrailingWords = Trailing.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthWords = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word (without its last full stop) is always followed by what it belongs to.</summary>
    public static bool NeverEnds(ReadOnlySpan<char> word) => LeadingWords.Contains(word) && !MonthWords.Contains(word);

    /// <summary>Whether the word is an abbreviation that may end a sentence, but mostly does not.</summary>
    public static bool SeldomEnds(ReadOnlySpan<char> word) => TrailingWords.Contains(word) || IsDotted(word);

    /// <summary>Whether a number after the word belongs to it: "Oct. 12", "No. 5".</summary>
    public static bool TakesNumber(ReadOnlySpan<char> word) => MonthWords.Contains(word);

    /// <summary>Whether a weekday's short form stands before a month: "Wed. Sept. 20" is one date.</summary>
    public static bool IsDate(ReadOnlySpan<char> word, ReadOnlySpan<char> next) => DayWords.Contains(word) && MonthNameWords.Contains(next);

    /// <summary>Whether the word is one capital, or capitals with stops between: "A", "J.R".</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        // "U.S", "p.m": single letters with stops between.
        if (word.Length < 3 || word.Length % 2 == 0)
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
}
