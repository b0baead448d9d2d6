using System.Globalization;

namespace Dragoman.Coding;

/// <summary>Reads ISO 8601 dates to year, month or day as the first or last day that they mean.</summary>
internal static class PartialDate
{
    /// <summary>The first day of the year, month or day; false where the text is no such date.</summary>
    public static bool TryFirst(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>The last day of the year, month or day; false where the text is no such date.</summary>
    public static bool TryLast(string text, out DateOnly day)
    {
        var fits = TryFirst(text, out day);
        if (fits)
        {
            day = text.Length switch
            {
                4 => day.AddYears(1).AddDays(-1),
                7 => day.AddMonths(1).AddDays(-1),
                _ => day,
            };
        }

        return fits;
    }
}
