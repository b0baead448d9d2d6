namespace Dragoman.Evaluation;

/// <summary>A day as a text writes it: not checked against the calendar.</summary>
internal readonly record struct CalendarDay(int Year, int Month, int Day) : IComparable<CalendarDay>
{
    public static CalendarDay Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    public int CompareTo(CalendarDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The day before; null where this is no day of the calendar.</summary>
    public CalendarDay? Before() =>
        Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month) && this != new CalendarDay(1, 1, 1)
            ? Of(new DateOnly(Year, Month, Day).AddDays(-1))
            : null;

    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;
}
