using System.Globalization;
using System.Text.RegularExpressions;

namespace Dragoman.Evaluation;

/// <summary>Reads the incident keys' dates: "16 NOV 89", "- 16 NOV 89" (on or before), "15 NOV 89 - 16 NOV 89", "A / B" (either).</summary>
internal static partial class KeyDates
{
    private const int Century = 1900;
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>The readings of a date; the first day is open where it is only told what the date is not after.</summary>
    public static List<DayRange> Read(string? value)
    {
        var readings = new List<DayRange>();
        foreach (var reading in (value ?? "").Split('/'))
        {
            var found = Day().Matches(reading)
                .Select(day => (Month: Array.IndexOf(Months, day.Groups[2].Value) + 1, Day: Number(day.Groups[1]), Year: Century + Number(day.Groups[3])))
                .Where(day => day.Month > 0).Select(day => new CalendarDay(day.Year, day.Month, day.Day)).ToList();
            if (found.Count > 0)
            {
                readings.Add(new DayRange(found.Count == 1 && Before().IsMatch(reading) ? null : found[0], found[^1]));
            }
        }

        return readings;
    }

    /// <summary>Whether days that the program read fit the key. An open reading reaches a year back.</summary>
    public static bool Fit(DayRange days, DayRange key)
    {
        var last = key.Last!.Value;
        return days.First <= last && days.Last >= (key.First ?? last with { Year = last.Year - 1 });
    }

    private static int Number(Capture capture) => int.Parse(capture.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]{1,2}) ([A-Z]{3})[A-Z]* ([0-9]{2})")]
    private static partial Regex Day();

    [GeneratedRegex(@"^\W*- ?[0-9]")]
    private static partial Regex Before();
}
