using System.Collections.Frozen;

namespace Dragoman.Coding;

/// <summary>The words of the calendar.</summary>
internal static class TimeWords
{
    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly FrozenDictionary<string, int> Months = MonthNames.Select((name, i) => (name, number: i + 1))
        .ToFrozenDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> ShortMonths = MonthNames.Select((name, i) => (name: name[..3], number: i + 1))
        .Append((name: "sept", number: 9))
        .ToFrozenDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = Enum.GetValues<DayOfWeek>()
        .ToFrozenDictionary(day => day.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DayOfWeek> ShortWeekdays = new Dictionary<string, DayOfWeek>
    {
        ["mon"] = DayOfWeek.Monday,
        ["tue"] = DayOfWeek.Tuesday,
        ["tues"] = DayOfWeek.Tuesday,
        ["wed"] = DayOfWeek.Wednesday,
        ["thu"] = DayOfWeek.Thursday,
        ["thur"] = DayOfWeek.Thursday,
        ["thurs"] = DayOfWeek.Thursday,
        ["fri"] = DayOfWeek.Friday,
        ["sat"] = DayOfWeek.Saturday,
        ["sun"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number of a month by its full name, 1–12, or null.</summary>
    public static int? Month(string word) => Months.TryGetValue(word, out int number) ? number : null;

    /// <summary>The number of a month by its short name ("oct", "sept"), or null.</summary>
    public static int? ShortMonth(string word) => ShortMonths.TryGetValue(word, out int number) ? number : null;

    /// <summary>The weekday of a full name, or null.</summary>
    public static DayOfWeek? Weekday(string word) => Weekdays.TryGetValue(word, out var day) ? day : null;

    /// <summary>The weekday of a short name, or null.</summary>
    public static DayOfWeek? ShortWeekday(string word) => ShortWeekdays.TryGetValue(word, out var day) ? day : null;

    /// <summary>The calendar unit a word names, with how many of it: "fortnight" is two weeks, "decade" ten years.</summary>
    public static (TimeUnit Unit, int Times)? Unit(string word) => word switch
    {
        "day" or "days" or "night" or "nights" => (TimeUnit.Day, 1),
        "weekend" or "weekends" => (TimeUnit.Weekend, 1),
        "week" or "weeks" => (TimeUnit.Week, 1),
        "fortnight" => (TimeUnit.Week, 2),
        "month" or "months" => (TimeUnit.Month, 1),
        "quarter" => (TimeUnit.Quarter, 1),
        "year" or "years" => (TimeUnit.Year, 1),
        "decade" or "decades" => (TimeUnit.Year, 10),
        "century" or "centuries" => (TimeUnit.Year, 100),
        _ => null,
    };

    /// <summary>0 winter, 1 spring, 2 summer, 3 autumn, or null.</summary>
    public static int? Season(string word) => word switch
    {
        "winter" => 0,
        "spring" => 1,
        "summer" => 2,
        "autumn" or "fall" => 3,
        _ => null,
    };

    /// <summary>Whether a word names a part of a day that may follow a day ("Sunday evening").</summary>
    public static bool IsDayPart(string word) =>
        word is "morning" or "afternoon" or "evening" or "night" or "noon" or "midday" or "midnight" or "dawn" or "dusk" or "overnight";

    /// <summary>Whether a word places a time in the beginning, middle or end of another.</summary>
    public static bool IsPartOf(string word) => word is "early" or "late" or "mid" or "earlier" or "later";

    /// <summary>The decade of a century that a word names: 20 for "twenties", or null.</summary>
    public static int? Decade(string word) => word switch
    {
        "twenties" => 20,
        "thirties" => 30,
        "forties" => 40,
        "fifties" => 50,
        "sixties" => 60,
        "seventies" => 70,
        "eighties" => 80,
        "nineties" => 90,
        _ => null,
    };

    /// <summary>An ordinal in words up to "thirty-first" and the index after it, or null.</summary>
    public static (int Number, int End)? OrdinalDay(LexemeReader words, int at)
    {
        if (NumberWords.Ordinal(words.Word(at)) is { } small)
        {
            return (small, at + 1);
        }

        int tens = words.Word(at) switch { "twenty" => 20, "thirty" => 30, _ => 0 };
        return tens > 0 && NumberWords.Ordinal(words.Word(words.SkipHyphen(at + 1))) is { } one and < 10 ? (tens + one, words.SkipHyphen(at + 1) + 1) : null;
    }
}
