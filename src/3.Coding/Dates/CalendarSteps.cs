using Dragoman.Model;
using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>Steps from a day: to the nearest weekday, by so many units, to the unit around it.</summary>
internal static class CalendarSteps
{
    /// <summary>The day of a weekday that is told by its name.</summary>
    public static DateOnly NearestWeekday(Weekday value, DateOnly today, TimeDirection direction)
    {
        int back = ((int)today.DayOfWeek - (int)value.Day + 7) % 7;
        int ahead = (7 - back) % 7;
        return value.Direction switch
        {
            < 0 => today.AddDays(back == 0 ? -7 : -back),
            > 0 => today.AddDays(ahead == 0 ? 7 : ahead),
            _ => today.AddDays(direction is TimeDirection.Future or TimeDirection.Present ? ahead : -back),
        };
    }

    /// <summary>The first day of "last July" or "next July".</summary>
    public static DateOnly NearestMonth(NamedMonth value, DateOnly today)
    {
        int back = (today.Month - value.MonthNumber + 12) % 12;
        int shift = value.Direction < 0 ? (back == 0 ? -12 : -back) : 12 - back;
        return new DateOnly(today.Year, today.Month, 1).AddMonths(shift);
    }

    /// <summary>Saturday and Sunday of the last, this or the next weekend.</summary>
    public static ResolvedTime Weekend(int amount, DateOnly today, TimeDirection direction)
    {
        int back = ((int)today.DayOfWeek - (int)DayOfWeek.Saturday + 7) % 7;
        var latest = today.AddDays(-back);
        var saturday = amount switch
        {
            < 0 => back <= 1 ? latest.AddDays(-7) : latest,
            > 0 => latest.AddDays(7),
            _ => direction == TimeDirection.Future && back > 1 ? latest.AddDays(7) : latest,
        };
        return new(null, IsoDate.Day(saturday), IsoDate.Day(saturday.AddDays(1)), DateBasis.Relative);
    }

    /// <summary>The day so many units from another.</summary>
    public static DateOnly Add(DateOnly day, TimeUnit unit, int amount)
    {
        int days = unit switch { TimeUnit.Day => amount, TimeUnit.Week or TimeUnit.Weekend => 7 * amount, _ => 0 };
        int months = unit switch { TimeUnit.Month => amount, TimeUnit.Quarter or TimeUnit.Season => 3 * amount, TimeUnit.Year => 12 * amount, _ => 0 };
        // Far times ("2,000 years ago") stop where the calendar does.
        months = Math.Clamp(months, -12 * (day.Year - 1), 12 * (9990 - day.Year));
        return day.AddMonths(months).AddDays(Math.Clamp(days, -Math.Min(300_000, day.AddMonths(months).DayNumber), 300_000));
    }

    /// <summary>The Monday of the week of a day.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>A day of a month in ISO 8601, or null where the month has none such.</summary>
    /// <param name="month">The first day of the month.</param>
    /// <param name="day">The number of the day.</param>
    public static string? DayIn(DateOnly month, int day) =>
        day <= DateTime.DaysInMonth(month.Year, month.Month) ? IsoDate.Day(month.AddDays(day - 1)) : null;

    /// <summary>The unit that a day falls into.</summary>
    public static ResolvedTime Around(DateOnly day, TimeUnit unit)
    {
        var monday = Monday(day);
        var quarter = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return unit switch
        {
            TimeUnit.Day => ResolvedTime.One(IsoDate.Day(day), DateBasis.Relative),
            TimeUnit.Week => new(null, IsoDate.Day(monday), IsoDate.Day(monday.AddDays(6)), DateBasis.Relative),
            TimeUnit.Month => ResolvedTime.One(IsoDate.Month(day), DateBasis.Relative),
            TimeUnit.Quarter => new(null, IsoDate.Month(quarter), IsoDate.Month(quarter.AddMonths(2)), DateBasis.Relative),
            TimeUnit.Year => ResolvedTime.One(IsoDate.Year(day.Year), DateBasis.Relative),
            _ => ResolvedTime.None(DateBasis.Relative),
        };
    }
}
