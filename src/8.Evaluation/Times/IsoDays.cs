using System.Globalization;
using System.Text.RegularExpressions;

namespace Dragoman.Evaluation;

/// <summary>Reads ISO 8601 and TimeML dates as the days that they cover.</summary>
internal static partial class IsoDays
{
    private const int MonthsInYear = 12;

    /// <summary>First and last day of a year, month, day, week, weekend, quarter, half-year, season, decade ("199") or century ("19");
    /// null for anything else.</summary>
    public static DayRange? Read(string? value)
    {
        if (Century().Match(value ?? "") is { Success: true } part)
        {
            var step = part.Length == 2 ? 100 : 10;
            var year = Number(part) * step;
            return new DayRange(new CalendarDay(year, 1, 1), new CalendarDay(year + step - 1, MonthsInYear, 31));
        }

        if (Date().Match(value ?? "") is not { Success: true } date)
        {
            return null;
        }

        var groups = date.Groups;
        return groups["week"].Success
            ? Week(Number(groups["year"]), Number(groups["week"]), groups["weekend"].Success)
            : Months(Number(groups["year"]), groups);
    }

    private static DayRange? Week(int year, int week, bool isWeekend)
    {
        if (year is < 1 or > 9998 || week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return null;
        }

        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new DayRange(CalendarDay.Of(monday.AddDays(isWeekend ? 5 : 0)), CalendarDay.Of(monday.AddDays(6)));
    }

    private static DayRange Months(int year, GroupCollection groups)
    {
        var (first, count) = groups switch
        {
            _ when groups["month"].Success => (Number(groups["month"]), 1),
            _ when groups["quarter"].Success => ((Number(groups["quarter"]) * 3) - 2, 3),
            _ when groups["half"].Success => ((Number(groups["half"]) * 6) - 5, 6),
            _ when groups["season"].Success => (SeasonStart(groups["season"].Value), 3),
            _ => (1, MonthsInYear),
        };
        if (groups["day"].Success)
        {
            var day = new CalendarDay(year, first, Number(groups["day"]));
            return new DayRange(day, day);
        }

        // A winter ends in the next year.
        var end = first + count - 1;
        var (lastYear, last) = end > MonthsInYear && count > 1 ? (year + 1, end - MonthsInYear) : (year, end);
        return new DayRange(new CalendarDay(year, first, 1), new CalendarDay(lastYear, last, DaysIn(lastYear, last)));
    }

    private static int SeasonStart(string season) => season switch
    {
        "SP" => 3,
        "SU" => 6,
        "FA" => 9,
        _ => 12,
    };

    // By the rule, not the calendar class: a text may name years and months that no calendar has.
    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static int Number(Capture capture) => int.Parse(capture.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?<year>-?[0-9]{4})(-((?<month>[0-9]{2})(-(?<day>[0-9]{2}))?|W(?<week>[0-9]{2})(?<weekend>-WE)?|Q(?<quarter>[1-4])"
        + @"|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?([T ]\S*)?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Date();

    [GeneratedRegex("^[0-9]{2,3}$")]
    private static partial Regex Century();
}
