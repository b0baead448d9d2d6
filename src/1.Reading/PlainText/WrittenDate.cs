using System.Globalization;

namespace Dragoman.Reading;

/// <summary>A day as written: "Oct. 2, 2020", "2 October", "2020-10-02", "02.10.2020".</summary>
/// <param name="End">Index after it.</param>
/// <param name="Day">The day, where the year is written too and the order of day and month is clear.</param>
internal sealed record WrittenDate(int End, DateOnly? Day)
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The date that begins at <paramref name="at"/>, or null.</summary>
    public static WrittenDate? At(string text, int at, int end)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return Numeric(text, at, end) ?? DayMonth(text, at, end);
        }

        return MonthDay(text, at, end);
    }

    /// <summary>Index after the name of a weekday at <paramref name="at"/>, or that place itself.</summary>
    public static int WeekdayEnd(string text, int at, int end)
    {
        var to = Letters(text, at, end);
        return to - at >= 3 && Array.Exists(Weekdays, day => Abbreviates(text.AsSpan(at, to - at), day)) ? Point(text, to, end) : at;
    }

    private static WrittenDate? MonthDay(string text, int at, int end)
    {
        var month = Month(text, at, end, out var next);
        if (month == 0 || !Number(text, Blank(text, next, end), end, 2, out var day, out next) || day is < 1 or > 31)
        {
            return null;
        }

        next = Ordinal(text, next, end);
        return WithYear(text, month, day, next, end);
    }

    private static WrittenDate? DayMonth(string text, int at, int end)
    {
        if (!Number(text, at, end, 2, out var day, out var next) || day is < 1 or > 31)
        {
            return null;
        }

        var month = Month(text, Blank(text, Ordinal(text, next, end), end), end, out next);
        return month == 0 ? null : ShortYear(text, month, day, next, end) ?? WithYear(text, month, day, next, end);
    }

    // "4 FEB 90 (EFE)": two digits are a year only before a sign, and which century they are in only the old ones tell.
    private static WrittenDate? ShortYear(string text, int month, int day, int next, int end)
    {
        var at = Blank(text, next, end);
        if (!Number(text, at, end, 2, out var year, out var after) || after - at != 2)
        {
            return null;
        }

        var sign = Blank(text, after, end);
        return sign >= end || text[sign] is '(' or '-' or '–' or '—' or '/' or '|'
            ? new WrittenDate(after, year >= 70 ? Valid(1900 + year, month, day) : null)
            : null;
    }

    private static WrittenDate WithYear(string text, int month, int day, int next, int end)
    {
        var at = Blank(text, next, end);
        if (at < end && text[at] == ',')
        {
            at = Blank(text, at + 1, end);
        }

        return Number(text, at, end, 4, out var year, out var after) && after - at == 4
            ? new WrittenDate(after, Valid(year, month, day))
            : new WrittenDate(next, null);
    }

    private static WrittenDate? Numeric(string text, int at, int end)
    {
        if (!Number(text, at, end, 4, out var first, out var next) || next >= end || text[next] is not ('-' or '/' or '.'))
        {
            return null;
        }

        var sign = text[next];
        if (!Number(text, next + 1, end, 2, out var second, out var middle) || middle >= end || text[middle] != sign
            || !Number(text, middle + 1, end, 4, out var third, out var last))
        {
            return null;
        }

        if (next - at == 4 && last - middle - 1 <= 2)
        {
            return new WrittenDate(last, Valid(first, second, third));
        }

        if (next - at > 2 || last - middle - 1 != 4)
        {
            return null;
        }

        // With a slash both orders are in use, so that only a day above 12 tells; with a point the day is first.
        return sign == '/' && first <= 12 && second <= 12 && first != second
            ? new WrittenDate(last, null)
            : new WrittenDate(last, second > 12 ? Valid(third, first, second) : Valid(third, second, first));
    }

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Month(string text, int at, int end, out int next)
    {
        var to = Letters(text, at, end);
        next = Point(text, to, end);
        if (to - at < 3)
        {
            return 0;
        }

        var word = text.AsSpan(at, to - at);
        for (var i = 0; i < Months.Length; i++)
        {
            if (Abbreviates(word, Months[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool Abbreviates(ReadOnlySpan<char> word, string whole) =>
        word.Length is >= 3 and <= 9 && (word.Length <= 4 || word.Length == whole.Length || word.Length == 5)
        && whole.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool Number(string text, int at, int end, int digits, out int value, out int next)
    {
        next = at;
        while (next < end && next - at <= digits && char.IsAsciiDigit(text[next]))
        {
            next++;
        }

        value = 0;
        return next > at && next - at <= digits
            && int.TryParse(text.AsSpan(at, next - at), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static int Letters(string text, int at, int end)
    {
        var to = at;
        while (to < end && to - at < 12 && char.IsAsciiLetter(text[to]))
        {
            to++;
        }

        return to;
    }

    private static int Point(string text, int at, int end) => at < end && text[at] == '.' ? at + 1 : at;

    private static int Blank(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    private static int Ordinal(string text, int at, int end)
    {
        var to = Letters(text, at, end);
        return to - at == 2 && text[at..to].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? to : at;
    }
}
