using System.Globalization;

namespace Dragoman.Coding;

/// <summary>Writes and reads ISO 8601 dates of day, month and year precision.</summary>
internal static class IsoDate
{
    /// <summary>"2020-10-11".</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2020-10".</summary>
    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>"2020".</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The first day that an ISO date covers, or null where it is none.</summary>
    public static DateOnly? FirstDay(string iso) =>
        DateOnly.TryParseExact(
            iso, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
