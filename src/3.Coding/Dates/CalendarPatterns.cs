using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>Times that name a place in the calendar themselves: days, months, years, decades, seasons, quarters.</summary>
internal static class CalendarPatterns
{
    /// <summary>Reads such a time at an index, or nothing.</summary>
    public static TimeMatch? Read(LexemeReader words, int at) =>
        Numeric(words, at) ?? MonthFirst(words, at) ?? DayFirst(words, at) ?? YearPatterns.Longer(words, at)
        ?? Season(words, at) ?? Quarter(words, at) ?? Holidays.Read(words, at);

    // "2020-10-12", "12.10.2020", "25/12/2020".
    private static TimeMatch? Numeric(LexemeReader words, int at)
    {
        if (words.Digits(at) is not { } first || words.Digits(at + 2) is not { } second || words.Digits(at + 4) is not { } third
            || !words[at + 1].Is(words[at + 3].Lower) || !words.Touches(at + 1) || !words.Touches(at + 4))
        {
            return null;
        }

        string mark = words[at + 1].Lower;
        if (mark == "-" && YearPatterns.Year(words, at) is { } year)
        {
            return Day(year, second, third, at + 5);
        }

        if (YearPatterns.Year(words, at + 4) is not { } last)
        {
            return null;
        }

        // With slashes the order is told only by a number above twelve.
        return mark switch
        {
            "." or "-" => Day(last, second, first, at + 5),
            "/" when first > 12 => Day(last, second, first, at + 5),
            "/" when second > 12 || first == second => Day(last, first, second, at + 5),
            _ => null,
        };
    }

    private static TimeMatch? Day(int year, long month, long day, int end) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, (int)month)
            ? new TimeMatch(new CalendarDay(new YearReading(year), (int)month, (int)day), end)
            : null;

    // "Oct. 12, 2020", "October 12", "October the 12th", "Oct. 3-5", "October 2017", "October last year", "October".
    private static TimeMatch? MonthFirst(LexemeReader words, int at)
    {
        if (Month(words, at) is not { } month)
        {
            return null;
        }

        int next = words.Word(month.End) is "the" ? month.End + 1 : month.End;
        if ((DayNumber(words, next) ?? DayBeforeYear(words, next)) is { } day && (next == month.End || day.Ordinal))
        {
            if (words.IsHyphen(day.End) && DayNumber(words, day.End + 1) is { } last && last.Day > day.Day)
            {
                var (rangeYear, rangeEnd) = YearAfter(words, last.End);
                return new TimeMatch(
                    new Between(new CalendarDay(rangeYear, month.Number, day.Day), new CalendarDay(rangeYear, month.Number, last.Day)), rangeEnd);
            }

            var (year, end) = YearAfter(words, day.End);
            return new TimeMatch(new CalendarDay(year, month.Number, day.Day), end);
        }

        var (monthYear, monthEnd) = YearAfter(words, month.End);
        if (monthYear.IsOpen && (month.Short || (words.Word(at) is "may" or "march" && !Announces(words, at))))
        {
            return null;
        }

        return new TimeMatch(new CalendarMonth(monthYear, month.Number), monthEnd);
    }

    // "12 October 2020", "the 12th of October", "6-10 February 2018".
    private static TimeMatch? DayFirst(LexemeReader words, int at)
    {
        int start = words.Word(at) is "the" ? at + 1 : at;
        if ((DayNumber(words, start) ?? DayName(words, start)) is not { } day)
        {
            return null;
        }

        int at2 = day.End;
        int? last = null;
        if (words.IsHyphen(at2) && DayNumber(words, at2 + 1) is { } other && other.Day > day.Day)
        {
            (last, at2) = (other.Day, other.End);
        }

        at2 = words.Word(at2) is "of" ? at2 + 1 : at2;
        if (Month(words, at2) is not { } month || (start > at && !day.Ordinal))
        {
            return null;
        }

        var (year, end) = YearAfter(words, month.End);
        TimeValue value = new CalendarDay(year, month.Number, day.Day);
        return new TimeMatch(last is { } to ? new Between(value, new CalendarDay(year, month.Number, to)) : value, end);
    }

    private static (int Number, int End, bool Short)? Month(LexemeReader words, int at)
    {
        // In lower case only beside a day: "14 nov 2023", "june 26th".
        bool dated = (DayNumber(words, at - 1) is not null || words.Word(at - 1) is "of" || DayNumber(words, at + 1) is not null) && words.Word(at) is not ("may" or "march");
        if (!words[at].Capital && !dated)
        {
            return null;
        }

        string word = words.Word(at);
        if (TimeWords.Month(word) is { } full)
        {
            return (full, at + 1, false);
        }

        return TimeWords.ShortMonth(word) is { } number
            ? (number, words[at + 1].Is(".") && words.Touches(at + 1) ? at + 2 : at + 1, true)
            : null;
    }

    private static (int Day, int End, bool Ordinal)? DayNumber(LexemeReader words, int at)
    {
        if (words[at].Span.Length > 2 || words.Digits(at) is not { } day || day is < 1 or > 31)
        {
            return null;
        }

        bool ordinal = words.Word(at + 1) is "st" or "nd" or "rd" or "th" && words.Touches(at + 1);
        return ((int)day, ordinal ? at + 2 : at + 1, ordinal);
    }

    // "the fifth of January"; without "of", "the second March" counts marches.
    private static (int Day, int End, bool Ordinal)? DayName(LexemeReader words, int at) =>
        TimeWords.OrdinalDay(words, at) is { Number: <= 31 } named && words.Word(named.End) is "of" ? (named.Number, named.End, true) : null;

    // "January first, 2000"; without a year, "in January first signs came" is no day.
    private static (int Day, int End, bool Ordinal)? DayBeforeYear(LexemeReader words, int at) =>
        TimeWords.OrdinalDay(words, at) is { Number: <= 31 } named && YearPatterns.Year(words, words[named.End].Is(",") ? named.End + 1 : named.End) is not null
            ? (named.Number, named.End, true)
            : null;

    /// <summary>The year that stands behind a day, month or season, and the index after it.</summary>
    public static (YearReading Year, int End) YearAfter(LexemeReader words, int at)
    {
        int comma = words[at].Is(",") ? at + 1 : at;
        int next = words.Word(at) is "of" or "in" ? at + 1 : comma;
        if (YearPatterns.Year(words, next) is { } year && NumberWords.Scale(words.Word(next + 1)) is null)
        {
            return (new YearReading(year), next + 1);
        }

        if (YearPatterns.Spoken(words, next) is { } spoken)
        {
            return (new YearReading(spoken.Year), spoken.End);
        }

        int relative = words.Word(next) is "last" or "this" or "next" ? next : at;
        return words.Has(relative, "last", "year") ? (new YearReading(null, -1), relative + 2)
            : words.Has(relative, "this", "year") ? (new YearReading(null, 0), relative + 2)
            : words.Has(relative, "next", "year") ? (new YearReading(null, 1), relative + 2)
            : words.Has(next, "the", "same", "year") ? (YearReading.AsTold, next + 3)
            : words.Has(next, "that", "year") || words.Has(next, "same", "year") ? (YearReading.AsTold, next + 2)
            : (default, at);
    }

    // "May" and "March" alone are months only after a word that announces a time.
    private static bool Announces(LexemeReader words, int at) =>
        words.Word(at - 1) is "in" or "of" or "since" or "until" or "till" or "by" or "last" or "next" or "this" or "early" or "late" or "mid"
            or "from" or "to" or "through" or "throughout" or "during" or "before" or "after" or "between" or "each" or "every"
        || (words.IsHyphen(at - 1) && words.Word(at - 2) is "mid");

    private static TimeMatch? Season(LexemeReader words, int at)
    {
        int start = words.Word(at) is "the" ? at + 1 : at;
        if (TimeWords.Season(words.Word(start)) is not { } season)
        {
            return null;
        }

        var (year, end) = YearAfter(words, start + 1);
        return year.IsOpen ? null : new TimeMatch(new CalendarSeason(year, season), end);
    }

    private static TimeMatch? Quarter(LexemeReader words, int at)
    {
        int start = words.Word(at) is "the" ? at + 1 : at;
        if (NumberWords.Ordinal(words.Word(start)) is not (>= 1 and <= 4) || words.Word(start + 1) is not "quarter")
        {
            return null;
        }

        var (year, end) = YearAfter(words, start + 2);
        return year.IsOpen ? null : new TimeMatch(new CalendarQuarter(year, NumberWords.Ordinal(words.Word(start))!.Value), end);
    }
}
