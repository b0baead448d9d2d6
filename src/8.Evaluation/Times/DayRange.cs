namespace Dragoman.Evaluation;

/// <summary>The days that a time covers; null where a side is open.</summary>
internal readonly record struct DayRange(CalendarDay? First, CalendarDay? Last)
{
    /// <summary>The readings of a pair of dates: none where either cannot be read or both are missing.</summary>
    /// <param name="start">ISO or TimeML date of the first day, or null.</param>
    /// <param name="end">The same of the last day.</param>
    /// <param name="isEndOutside">Whether the end may also be the first day that no longer belongs to it.</param>
    public static IEnumerable<DayRange> Between(string? start, string? end, bool isEndOutside = false)
    {
        var (first, last) = (IsoDays.Read(start), IsoDays.Read(end));
        if ((!string.IsNullOrEmpty(start) && first is null) || (!string.IsNullOrEmpty(end) && last is null) || (first ?? last) is null)
        {
            return [];
        }

        var lasts = new List<CalendarDay?> { last?.Last };
        if (isEndOutside && last is { First: { } outside })
        {
            lasts.Add(outside.Before());
        }

        var low = first?.First;
        return [.. lasts.Where(high => high is null || low is null || high >= low).Select(high => new DayRange(low, high))];
    }
}
