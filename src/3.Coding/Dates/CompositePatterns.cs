using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>Times that are told by another time: a weekday of a week, a day of a month, so many days after a day.</summary>
internal static class CompositePatterns
{
    /// <summary>Reads such a time at an index, or nothing.</summary>
    public static TimeMatch? Read(LexemeReader words, int at) =>
        WeekdayOfWeek(words, at) ?? DayOfThatMonth(words, at) ?? WeekOfDay(words, at) ?? FromAnother(words, at) ?? Wars.Read(words, at);

    // "Tuesday of last week", "Monday next week"; "next week on Tuesday".
    private static TimeMatch? WeekdayOfWeek(LexemeReader words, int at)
    {
        if (words[at].Capital && TimeWords.Weekday(words.Word(at)) is { } day)
        {
            int start = TimeWords.IsDayPart(words.Word(at + 1)) ? at + 2 : at + 1;
            start = words.Word(start) is "of" ? start + 1 : start;
            return Weeks(words, start) is { } shift ? new TimeMatch(new WeekdayOf(day, shift), start + 2) : null;
        }

        if (Weeks(words, at) is not { } weeks)
        {
            return null;
        }

        int next = words.Word(at + 2) is "on" ? at + 3 : at + 2;
        return words[next].Capital && TimeWords.Weekday(words.Word(next)) is { } named ? new TimeMatch(new WeekdayOf(named, weeks), next + 1) : null;
    }

    private static int? Weeks(LexemeReader words, int at) => words.Word(at + 1) is not "week" ? null : Direction(words.Word(at));

    private static int? Direction(string word) => word switch { "last" => -1, "this" => 0, "next" => 1, _ => null };

    // "the 15th of this month".
    private static TimeMatch? DayOfThatMonth(LexemeReader words, int at)
    {
        int start = words.Word(at) is "the" ? at + 1 : at;
        if (words.Digits(start) is not (>= 1 and <= 31) || words.Word(start + 1) is not ("st" or "nd" or "rd" or "th"))
        {
            return null;
        }

        int next = words.Word(start + 2) is "day" ? start + 3 : start + 2;
        next = words.Word(next) is "of" ? next + 1 : next;
        return words.Word(next + 1) is "month" && Direction(words.Word(next)) is { } months
            ? new TimeMatch(new DayOfMonth((int)words.Digits(start)!.Value, months), next + 2)
            : null;
    }

    private static TimeMatch? WeekOfDay(LexemeReader words, int at) =>
        words.Has(at, "the", "week", "of") && CalendarPatterns.Read(words, at + 3) is { Value: CalendarDay } day
            ? new TimeMatch(new WeekOf(day.Value), day.End)
            : null;

    // "two days after Christmas", "a week before May 13".
    private static TimeMatch? FromAnother(LexemeReader words, int at)
    {
        var number = NumberWords.Read(words, at);
        if (number is null && words.Word(at) is not ("a" or "one" or "the"))
        {
            return null;
        }

        int next = number?.End ?? at + 1;
        int sign = words.Word(next + 1) switch { "before" => -1, "after" or "from" => 1, _ => 0 };
        if (sign == 0 || number is { Value: > 1000 } || TimeWords.Unit(words.Word(next)) is not { Unit: not (TimeUnit.Weekend or TimeUnit.Quarter) } unit)
        {
            return null;
        }

        var other = CalendarPatterns.Read(words, next + 2) ?? RelativePatterns.Read(words, next + 2);
        return other is { Value: CalendarDay or Feast or Weekday or Shift { Unit: TimeUnit.Day } } day && !words.Has(day.End, "'", "s")
            ? new TimeMatch(new Offset(day.Value, unit.Unit, sign * (int)(number?.Value ?? 1) * unit.Times), day.End)
            : null;
    }
}
