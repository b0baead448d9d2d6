namespace Dragoman.Coding;

/// <summary>Tells times that are only an hour of some day ("midnight", "11 p.m.", "hours later") from lengths of time.</summary>
internal static class DayHours
{
    /// <summary>Whether the words name an hour and neither a day nor how long.</summary>
    public static bool Are(LexemeReader words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            bool clock = words.Digits(i - 1) is not null && (words.Word(i) is "am" or "pm" || words.Has(i, "a", ".", "m") || words.Has(i, "p", ".", "m"));
            bool later = words.Word(i) is "hours" or "minutes" && words.Word(i + 1) is "later" or "earlier";
            if (clock || later || words.Word(i) is "midnight" or "noon" or "midday" or "dawn" or "dusk" or "daybreak" or "nightfall" or "sunrise" or "sunset")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words count from another day ("three days earlier", "the second night", "days after").</summary>
    public static bool AreOfAnotherDay(LexemeReader words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            bool unit = TimeWords.Unit(words.Word(i)) is not null;
            if (unit && (words.Word(i + 1) is "earlier" or "later" or "after" or "before" or "ago" || NumberWords.Ordinal(words.Word(i - 1)) is not null))
            {
                return true;
            }
        }

        return false;
    }
}
