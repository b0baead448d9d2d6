using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>An act whose own time names a year and ended more than a year before the publication is background.</summary>
internal static class HistoricalRule
{
    /// <summary>Historical, or nothing.</summary>
    public static EventStatus? Apply(StatusQuestion question)
    {
        if (question.Reading.Status != EventStatus.Asserted || question.Published is not { } today
            || question.Date is not { Basis: DateBasis.Explicit, Evidence: { } words } date)
        {
            return null;
        }

        string last = date.End ?? date.Start;
        // "Sept. 27" has its year from the publication and is never old enough.
        bool namesYear = words.In(question.Text).Contains(last[..4], StringComparison.Ordinal) || date.Start.Length == 4;
        return namesYear && EndOf(last) is { } end && end < today.AddYears(-1) && !IsOpen(words, question.Text) ? EventStatus.Historical : null;
    }

    private static DateOnly? EndOf(string iso) => IsoDate.FirstDay(iso) is not { } first ? null
        : iso.Length switch { 4 => first.AddYears(1).AddDays(-1), 7 => first.AddMonths(1).AddDays(-1), _ => first };

    // What has gone on since then is no background.
    private static bool IsOpen(TextSpan words, string text) =>
        words.In(text).StartsWith("since ", StringComparison.OrdinalIgnoreCase)
        || text[Math.Max(0, words.Start - 6)..words.Start].Equals("since ", StringComparison.OrdinalIgnoreCase);
}
