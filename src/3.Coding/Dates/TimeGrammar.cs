using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>Puts the patterns together: a time, a part of it ("early on Sunday"), a range of two, an open range.</summary>
internal static class TimeGrammar
{
    /// <summary>Reads the longest time expression that begins at an index, or nothing.</summary>
    public static (int Start, TimeMatch Match)? Read(LexemeReader words, int at)
    {
        string word = words.Word(at);
        if (word is "since" && Range(words, at + 1) is { Value: not (Between or NoDay) } first)
        {
            return (at + 1, first with { Value = new Since(first.Value) });
        }

        if (word is "until" or "till" && Range(words, at + 1) is { Value: not (Between or NoDay) } last)
        {
            return (at + 1, last with { Value = new Until(last.Value) });
        }

        if (word is "between" or "from" && Range(words, at + 1) is { } range && range.Value is Between)
        {
            return (at, range);
        }

        return Range(words, at) is { } match ? (at, match) : null;
    }

    // "X to Y", "X-Y"; after "between" also "X and Y".
    private static TimeMatch? Range(LexemeReader words, int at)
    {
        if (YearRange(words, at) is { } years)
        {
            return years;
        }

        if (Part(words, at) is not { } first)
        {
            return null;
        }

        if (first.Value is NoDay or Between or Past || Joins(words, at, first.End) is not { } next)
        {
            return first;
        }

        return Part(words, next) is { Value: not (NoDay or Between) } last && last.Value.GetType() is var kind
            && (kind == first.Value.GetType() || (first.Value is CalendarMonth && last.Value is CalendarDay) || last.Value is Shift)
            ? new TimeMatch(new Between(first.Value, last.Value), last.End)
            : first;
    }

    private static int? Joins(LexemeReader words, int at, int end)
    {
        string before = words.Word(at - 1), joint = words.Word(end);
        return joint switch
        {
            "to" or "through" => end + 1,
            "until" or "till" when before is "from" => end + 1,
            "and" when before is "between" => end + 1,
            _ => words.IsHyphen(end) && words.Touches(end) && words.Touches(end + 1) ? end + 1 : null,
        };
    }

    // "1991-1994", "1991–94".
    private static TimeMatch? YearRange(LexemeReader words, int at)
    {
        if (CalendarPatterns.Year(words, at) is not { } first || !words.IsHyphen(at + 1) || !words.Touches(at + 1) || !words.Touches(at + 2))
        {
            return null;
        }

        int? last = CalendarPatterns.Year(words, at + 2)
            ?? (words[at + 2].Span.Length == 2 && words.Digits(at + 2) is { } two ? (first / 100 * 100) + (int)two : null);
        return last > first && !words.IsHyphen(at + 3) ? new TimeMatch(new Years(first, last.Value), at + 3) : null;
    }

    // "early on Sunday", "late last month", "the end of August", "the month of June", "dawn on Tuesday", "overnight into Tuesday".
    private static TimeMatch? Part(LexemeReader words, int at)
    {
        int next = PartEnd(words, at);
        if (next > at)
        {
            int inner = words.Word(next) is "on" or "in" or "of" or "into" ? next + 1 : next;
            if (Point(words, inner) is { Value: not NoDay } whole)
            {
                return whole;
            }
        }

        if (Point(words, at) is not { } point)
        {
            return null;
        }

        // A time of day takes the day that follows it.
        if (point.Value is NoDay && words.Word(point.End) is "on" or "of" or "into" && Point(words, point.End + 1) is { Value: not NoDay } day)
        {
            return day;
        }

        return point.Value is NoDay && Point(words, point.End) is { Value: Weekday or Shift { Unit: TimeUnit.Day } } direct ? direct : point;
    }

    private static int PartEnd(LexemeReader words, int at)
    {
        string word = words.Word(at);
        if (TimeWords.IsPartOf(word))
        {
            return words.SkipHyphen(at + 1);
        }

        int start = word is "the" ? at + 1 : at;
        bool stretch = words.Word(start) is "end" or "start" or "beginning" or "middle" or "month" or "year" or "night" or "morning" or "evening"
            or "afternoon" or "eve";
        return stretch && words.Word(start + 1) is "of" ? start + 1 : at;
    }

    private static TimeMatch? Point(LexemeReader words, int at) =>
        CalendarPatterns.Read(words, at) ?? RelativePatterns.Read(words, at) ?? CalendarPatterns.BareYear(words, at) ?? DurationPatterns.Read(words, at);
}
