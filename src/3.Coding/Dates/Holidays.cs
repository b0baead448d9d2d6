using System.Collections.Frozen;

namespace Dragoman.Coding;

/// <summary>Feasts and days of remembrance that fall on one day of the Western calendar.</summary>
internal static class Holidays
{
    private static readonly FrozenDictionary<string, (int Month, int Day)> Fixed = new Dictionary<string, (int, int)>
    {
        ["christmas"] = (12, 25),
        ["christmas eve"] = (12, 24),
        ["christmas day"] = (12, 25),
        ["new year's day"] = (1, 1),
        ["new year's eve"] = (12, 31),
        ["new year's"] = (1, 1),
        ["valentine's day"] = (2, 14),
        ["may day"] = (5, 1),
        ["bastille day"] = (7, 14),
        ["halloween"] = (10, 31),
        ["boxing day"] = (12, 26),
        ["nowruz"] = (3, 21),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Days from Easter Sunday.
    private static readonly FrozenDictionary<string, int> Moving = new Dictionary<string, int>
    {
        ["ash wednesday"] = -46,
        ["palm sunday"] = -7,
        ["good friday"] = -2,
        ["easter sunday"] = 0,
        ["easter"] = 0,
        ["easter monday"] = 1,
        ["pentecost"] = 49,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads a feast with its year ("Christmas Eve", "Easter Sunday 2016"), or nothing.</summary>
    public static TimeMatch? Read(LexemeReader words, int at)
    {
        // "Johnnie Christmas" is a man.
        if (!words[at].Capital || (words[at - 1].Capital && words.Word(at - 1).Length > 0 && (at > 1 || !OpensTime(words.Word(0)))))
        {
            return null;
        }

        for (int count = 5; count > 0; count--)
        {
            string name = Name(words, at, count);
            if (Fixed.TryGetValue(name, out var day))
            {
                var (year, end) = CalendarPatterns.YearAfter(words, at + count);
                return new TimeMatch(new TimeValue.CalendarDay(year, day.Month, day.Day), end);
            }

            if (Moving.TryGetValue(name, out int shift))
            {
                var (year, end) = CalendarPatterns.YearAfter(words, at + count);
                return new TimeMatch(new TimeValue.Feast(year, shift), end);
            }
        }

        return null;
    }

    /// <summary>The Sunday of Easter as Western churches count it.</summary>
    public static DateOnly Easter(int year)
    {
        int golden = year % 19, century = year / 100, rest = year % 100;
        int moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        int late = (golden + (11 * moon) + (22 * weekday)) / 451;
        int day = moon + weekday - (7 * late) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    private static bool OpensTime(string word) =>
        word is "on" or "at" or "by" or "in" or "since" or "before" or "after" or "until" or "from" or "last" or "this" or "next" or "during" or "around" or "every";

    // "new year's day" in five lexemes; the mark and its s stand without a space.
    private static string Name(LexemeReader words, int at, int count)
    {
        string name = "";
        for (int i = at; i < at + count; i++)
        {
            name += (i > at && !words.Touches(i) ? " " : "") + words[i].Lower;
        }

        return name;
    }
}
