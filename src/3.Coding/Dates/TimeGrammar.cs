using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>Puts the patterns together: a time, a part of it ("early on Sunday"), a range of two, an open range.</summary>
internal static class TimeGrammar
{
    /// <summary>Reads the longest time expression that begins at an index, or nothing.</summary>
    public static (int Start, TimeMatch Match)? Read(LexemeReader words, int at)
    {
        string word = words.Word(at);
        if (word is "since" && Range(words, at + 1) is { Value: not (Between or NoDay or Length) } first)
        {
            return (at + 1, first with { Value = new Since(first.Value) });
        }

        if (word is "until" or "till" && Range(words, at + 1) is { Value: not (Between or NoDay or Length) } last)
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
        if (YearPatterns.Range(words, at) is { } years)
        {
            return years;
        }

        if (Part(words, at) is not { } first)
        {
            return null;
        }

        if (first.Value is CalendarYear or CalendarMonth or CalendarDay
            && ((words.IsHyphen(first.End) && words.Word(first.End + 1) is "present" or "today") || words.Word(first.End) is "onward" or "onwards"))
        {
            return first with { Value = new Since(first.Value) };
        }

        if (first.Value is NoDay or Length or Between or Past or Ahead || Joins(words, at, first.End) is not { } next)
        {
            return first;
        }

        if (Part(words, next) is not { Value: not (NoDay or Length or Between) } last
            || (last.Value.GetType() != first.Value.GetType() && !(first.Value is CalendarMonth && last.Value is CalendarDay) && last.Value is not Shift))
        {
            return first;
        }

        // "January 23 – March 9"; in other words a dash with spaces only sets apart.
        if (words.IsHyphen(first.End) && !words.Touches(first.End) && first.Value is not CalendarDay)
        {
            return first;
        }

        // "January-June 2016" is one time; "January 3 to March 9" are two that bound one.
        bool tight = words.Touches(next) && first.Value is CalendarMonth or Weekday;
        return new TimeMatch(new Between(first.Value, last.Value) { Cut = tight ? null : new RangeCut(first.End, next) }, last.End);
    }

    private static int? Joins(LexemeReader words, int at, int end)
    {
        string before = words.Word(at - 1), joint = words.Word(end);
        return joint switch
        {
            "to" or "through" => end + 1,
            "until" or "till" when before is "from" => end + 1,
            "and" when before is "between" => end + 1,
            _ => words.IsHyphen(end) && words.Touches(end) == words.Touches(end + 1) ? end + 1 : null,
        };
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
        bool stretch = words.Word(start) is "end" or "start" or "beginning" or "turn" or "middle" or "month" or "year" or "night" or "morning" or "evening"
            or "afternoon" or "eve";
        return stretch && words.Word(start + 1) is "of" ? start + 1 : at;
    }

    private static TimeMatch? Point(LexemeReader words, int at) =>
        CompositePatterns.Read(words, at) ?? CalendarPatterns.Read(words, at) ?? RelativePatterns.Read(words, at) ?? YearPatterns.Bare(words, at) ?? DurationPatterns.Read(words, at);
}
