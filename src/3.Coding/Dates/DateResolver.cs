using Dragoman.Model;
using static Dragoman.Coding.CalendarSteps;
using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>Turns time expressions into days, in reading order: against the day of publication and the day spoken of last.</summary>
/// <remarks>One for each document; it keeps the day spoken of last. Without a day of publication nothing relative is resolved.</remarks>
internal sealed class DateResolver(DateOnly? published)
{
    // A date without a year that would lie almost a year back is meant ahead, where no past tense says otherwise.
    private const int NearDays = 60;

    // "The trial opens in March" is told of the months to come.
    private const int NearMonths = 6;

    private string? _anchor;
    private int? _yearOfSentence;

    /// <summary>Whether the day of publication is known.</summary>
    public bool IsDated => published is not null;

    /// <summary>Tells that a new sentence begins: a year told before no longer goes for its days.</summary>
    public void BeginSentence() => _yearOfSentence = null;

    /// <summary>Resolves one expression and remembers it as the day spoken of last.</summary>
    public ResolvedTime Resolve(TimeValue value, TimeDirection direction)
    {
        var resolved = Read(value, direction);
        Remember(resolved, value);
        return resolved;
    }

    /// <summary>Resolves the two times of a range; where both are read, each says also what the range spans.</summary>
    public (ResolvedTime First, ResolvedTime Last) ResolveEnds(Between range, TimeDirection direction)
    {
        var whole = Span(range, direction);
        var (first, last) = Ends(range, direction);
        Remember(last, range.Last);
        return whole.From is null ? (first, last) : (Bounding(first, whole), Bounding(last, whole));
    }

    private static ResolvedTime Bounding(ResolvedTime end, ResolvedTime whole) =>
        end.Value is null ? end : end with { From = whole.From, To = whole.To };

    private void Remember(ResolvedTime resolved, TimeValue value)
    {
        _anchor = resolved.Value ?? _anchor;
        if (value is CalendarYear or CalendarMonth { Year.Given: not null } or CalendarDay { Year.Given: not null } && IsoDate.FirstDay(resolved.Value ?? "") is { } day)
        {
            _yearOfSentence = day.Year;
        }
    }

    private ResolvedTime Read(TimeValue value, TimeDirection direction) => value switch
    {
        CalendarDay day => ResolvedTime.One(Day(day, direction), day.Year.Shift is null ? DateBasis.Explicit : DateBasis.Relative),
        CalendarMonth month => ResolvedTime.One(Month(month, direction), month.Year.Shift is null ? DateBasis.Explicit : DateBasis.Relative),
        CalendarYear year => ResolvedTime.One(IsoDate.Year(year.Number), DateBasis.Explicit),
        Years years => new(null, IsoDate.Year(years.First), IsoDate.Year(years.Last), DateBasis.Explicit),
        CalendarSeason season => Months(season.Year, (season.Season * 3) + 12, 3, season.Season == 0 ? 0 : -12, direction),
        CalendarQuarter quarter => Months(quarter.Year, (quarter.Number * 3) - 2, 3, 0, direction),
        Narrative narrative => FromAnchor(narrative),
        Offset offset => FromDay(Read(offset.From, direction).Value, offset.Unit, offset.Amount),
        WeekOf week => Read(week.Day, direction) is { Value: { Length: 10 } day, Basis: var basis } && IsoDate.FirstDay(day) is { } inside
            ? Around(inside, TimeUnit.Week) with { Basis = basis }
            : ResolvedTime.None(DateBasis.Relative),
        Between range => Span(range, direction),
        Since since => Read(since.First, direction) is var first ? new(first.Value, first.First, null, first.Basis) : default,
        Until until => Read(until.Last, TimeDirection.Future) is var last ? new(last.Value, null, last.Last, last.Basis) : default,
        Feast feast => ResolvedTime.One(Easterly(feast, direction), feast.Year.Shift is null ? DateBasis.Explicit : DateBasis.Relative),
        Length { Unit: var unit, Amount: var amount } when published is { } now => new(
            null, unit == TimeUnit.Week ? IsoDate.Day(Add(now, unit, -amount)) : Around(Add(now, unit, -amount), unit).First, IsoDate.Day(now), DateBasis.Relative),
        Weekday or WeekdayOf or DayOfMonth or NamedMonth or Shift or Past or Ahead when published is { } today => Relative(value, today, direction),
        NoDay => ResolvedTime.None(DateBasis.Explicit),
        _ => ResolvedTime.None(DateBasis.Relative),
    };

    private string? Day(CalendarDay value, TimeDirection direction)
    {
        if (Year(value.Year) is { } given)
        {
            return value.DayNumber <= DateTime.DaysInMonth(given, value.MonthNumber)
                ? IsoDate.Day(new DateOnly(given, value.MonthNumber, value.DayNumber))
                : null;
        }

        if (published is not { } today)
        {
            return null;
        }

        // Eight years hold a 29 February.
        var days = Enumerable.Range(today.Year - 8, 17)
            .Where(year => value.DayNumber <= DateTime.DaysInMonth(year, value.MonthNumber))
            .Select(year => new DateOnly(year, value.MonthNumber, value.DayNumber)).ToList();
        return days.Count == 0 ? null : Nearest(days, today, direction);
    }

    private string? Easterly(Feast feast, TimeDirection direction)
    {
        if (Year(feast.Year) is { } given)
        {
            return IsoDate.Day(Holidays.Easter(given).AddDays(feast.Days));
        }

        return published is { } today
            ? Nearest([.. Enumerable.Range(today.Year - 2, 5).Select(year => Holidays.Easter(year).AddDays(feast.Days))], today, direction)
            : null;
    }

    private static string Nearest(List<DateOnly> days, DateOnly today, TimeDirection direction)
    {
        var next = days.First(day => day >= today);
        bool ahead = direction == TimeDirection.Future || (direction is TimeDirection.Unknown or TimeDirection.Present && next.DayNumber - today.DayNumber <= NearDays);
        return IsoDate.Day(ahead ? next : days.Last(day => day <= today));
    }

    private string? Month(CalendarMonth value, TimeDirection direction)
    {
        if (Year(value.Year) is { } given)
        {
            return IsoDate.Month(new DateOnly(given, value.MonthNumber, 1));
        }

        if (published is not { } today)
        {
            return null;
        }

        bool set = direction == TimeDirection.Present && (value.MonthNumber - today.Month + 12) % 12 <= NearMonths;
        int year = direction == TimeDirection.Future || set
            ? today.Year + (value.MonthNumber < today.Month ? 1 : 0)
            : today.Year - (value.MonthNumber > today.Month ? 1 : 0);
        return IsoDate.Month(new DateOnly(year, value.MonthNumber, 1));
    }

    // Without a day of publication an open year is the one told last: "In 1831 he … On July 14 he …"; with one, only within
    // a sentence of long ago: "In 1994 he was held in March and freed in May".
    private int? Year(YearReading year) => year switch
    {
        { Given: { } given } => given,
        { Shift: { } shift } => published is { } today ? today.Year + shift : null,
        { IsTold: true } => YearTold(),
        _ => published is null ? YearTold() : _yearOfSentence is { } near && near < published.Value.Year - 1 ? near : null,
    };

    private int? YearTold() => _anchor is { } told && IsoDate.FirstDay(told) is { } day ? day.Year : null;

    private ResolvedTime Months(YearReading reading, int month, int count, int shift, TimeDirection direction)
    {
        var basis = reading.Shift is null ? DateBasis.Explicit : DateBasis.Relative;
        if (Year(reading) is not { } year)
        {
            return ResolvedTime.None(basis);
        }

        var first = new DateOnly(year, 1, 1).AddMonths(month + shift - 1);
        // "This summer" in January is the one that is over.
        first = reading.Shift == 0 && direction == TimeDirection.Past && first > published ? first.AddYears(-1) : first;
        return new(null, IsoDate.Month(first), IsoDate.Month(first.AddMonths(count - 1)), basis);
    }

    private static ResolvedTime Relative(TimeValue value, DateOnly today, TimeDirection direction) => value switch
    {
        Weekday weekday => ResolvedTime.One(IsoDate.Day(NearestWeekday(weekday, today, direction)), DateBasis.Relative),
        WeekdayOf day => ResolvedTime.One(
            IsoDate.Day(Monday(today).AddDays((7 * day.Weeks) + (((int)day.Day + 6) % 7))), DateBasis.Relative),
        DayOfMonth day => ResolvedTime.One(DayIn(new DateOnly(today.Year, today.Month, 1).AddMonths(day.Months), day.DayNumber), DateBasis.Relative),
        NamedMonth month => ResolvedTime.One(IsoDate.Month(NearestMonth(month, today)), DateBasis.Relative),
        Past past => new(null, IsoDate.Day(Add(today, past.Unit, -past.Amount)), IsoDate.Day(today), DateBasis.Relative),
        Ahead ahead => new(null, IsoDate.Day(today), IsoDate.Day(Add(today, ahead.Unit, ahead.Amount)), DateBasis.Relative),
        Shift { Unit: TimeUnit.Weekend } weekend => Weekend(weekend.Amount, today, direction),
        Shift shift => Around(Add(today, shift.Unit, shift.Amount), shift.Unit),
        _ => ResolvedTime.None(DateBasis.Relative),
    };

    // "Two weeks after May 13" is a day, as the day it counts from.
    private static ResolvedTime FromDay(string? day, TimeUnit unit, int amount) =>
        day is { Length: 10 } && IsoDate.FirstDay(day) is { } first
            ? ResolvedTime.One(IsoDate.Day(Add(first, unit, amount)), DateBasis.Relative)
            : ResolvedTime.None(DateBasis.Relative);

    private ResolvedTime FromAnchor(Narrative value)
    {
        // A day before "October" cannot be told, a year before it can.
        bool exact = value.Unit switch
        {
            TimeUnit.Year => _anchor is not null,
            TimeUnit.Month or TimeUnit.Quarter => _anchor is { Length: >= 7 },
            _ => _anchor is { Length: 10 },
        };
        return exact && IsoDate.FirstDay(_anchor!) is { } day && value.Unit is not (TimeUnit.Weekend or TimeUnit.Season)
            ? Around(Add(day, value.Unit, value.Amount), value.Unit)
            : ResolvedTime.None(DateBasis.Relative);
    }

    private ResolvedTime Span(Between range, TimeDirection direction)
    {
        var (first, last) = Ends(range, direction);
        var basis = first.Basis == DateBasis.Relative || last.Basis == DateBasis.Relative ? DateBasis.Relative : DateBasis.Explicit;
        return first.First is { } from && last.Last is { } to && string.CompareOrdinal(from, to) <= 0
            ? new(null, from, to, basis)
            : ResolvedTime.None(basis);
    }

    // A first day without a year takes the year of the last.
    private (ResolvedTime First, ResolvedTime Last) Ends(Between range, TimeDirection direction)
    {
        var last = Read(range.Last, direction);
        var opening = range.First switch
        {
            CalendarDay { Year.IsOpen: true } day when last.Last is { } end => day with { Year = new YearReading(YearBefore(end, day.MonthNumber)) },
            CalendarMonth { Year.IsOpen: true } month when last.Last is { } end => month with { Year = new YearReading(YearBefore(end, month.MonthNumber)) },
            _ => range.First,
        };
        return (Read(opening, direction), last);
    }

    // "Nov-Feb 2017" began in 2016.
    private static int YearBefore(string end, int month)
    {
        var last = IsoDate.FirstDay(end)!.Value;
        return end.Length > 4 && month > last.Month ? last.Year - 1 : last.Year;
    }
}
