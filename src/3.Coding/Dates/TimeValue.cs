namespace Dragoman.Coding;

/// <summary>What a time expression says, before it is resolved against the day of publication.</summary>
internal abstract record TimeValue
{
    /// <summary>"Oct. 12, 2020", "12 October".</summary>
    public sealed record CalendarDay(YearReading Year, int MonthNumber, int DayNumber) : TimeValue;

    /// <summary>"October 2017", "October".</summary>
    public sealed record CalendarMonth(YearReading Year, int MonthNumber) : TimeValue;

    /// <summary>"1991".</summary>
    public sealed record CalendarYear(int Number) : TimeValue;

    /// <summary>"the 1990s", "the 19th century": the first and the last year.</summary>
    public sealed record Years(int First, int Last) : TimeValue;

    /// <summary>"the spring of 2000"; the season 0 is winter, 1 spring, 2 summer, 3 autumn.</summary>
    public sealed record CalendarSeason(YearReading Year, int Season) : TimeValue;

    /// <summary>"the first quarter of 2015".</summary>
    public sealed record CalendarQuarter(YearReading Year, int Number) : TimeValue;

    /// <summary>"Sunday" with 0, "last Sunday" with −1, "next Sunday" with 1.</summary>
    public sealed record Weekday(DayOfWeek Day, int Direction) : TimeValue;

    /// <summary>"Tuesday of last week": a weekday of the week so many weeks from that of publication.</summary>
    public sealed record WeekdayOf(DayOfWeek Day, int Weeks) : TimeValue;

    /// <summary>"the 15th of this month": a day of the month so many months from that of publication.</summary>
    public sealed record DayOfMonth(int DayNumber, int Months) : TimeValue;

    /// <summary>"the week of April 10".</summary>
    public sealed record WeekOf(TimeValue Day) : TimeValue;

    /// <summary>"two days after Christmas": so many units from another time.</summary>
    public sealed record Offset(TimeValue From, TimeUnit Unit, int Amount) : TimeValue;

    /// <summary>"last July" with −1, "next July" with 1.</summary>
    public sealed record NamedMonth(int MonthNumber, int Direction) : TimeValue;

    /// <summary>So many units from the day of publication: "yesterday", "last week", "two years ago".</summary>
    public sealed record Shift(TimeUnit Unit, int Amount) : TimeValue;

    /// <summary>So many units from the day that was spoken of last: "a day earlier", "the same day".</summary>
    public sealed record Narrative(TimeUnit Unit, int Amount) : TimeValue;

    /// <summary>The stretch up to the day of publication: "the past two days".</summary>
    public sealed record Past(TimeUnit Unit, int Amount) : TimeValue;

    /// <summary>"between X and Y", "from X to Y".</summary>
    public sealed record Between(TimeValue First, TimeValue Last) : TimeValue
    {
        /// <summary>Where it falls into two times that each can stand alone; null in "Oct. 3-5".</summary>
        public RangeCut? Cut { get; init; }
    }

    /// <summary>"since X".</summary>
    public sealed record Since(TimeValue First) : TimeValue;

    /// <summary>"until X".</summary>
    public sealed record Until(TimeValue Last) : TimeValue;

    /// <summary>The stretch from the day of publication on: "the next two days".</summary>
    public sealed record Ahead(TimeUnit Unit, int Amount) : TimeValue;

    /// <summary>A feast so many days from Easter Sunday.</summary>
    public sealed record Feast(YearReading Year, int Days) : TimeValue;

    /// <summary>A length of time behind "for" ("for three decades"): with a verb in the perfect it has lasted until now.</summary>
    public sealed record Length(TimeUnit Unit, int Amount) : TimeValue;

    /// <summary>A time that names no days of the calendar: "dawn", "three decades".</summary>
    public sealed record NoDay : TimeValue;
}
