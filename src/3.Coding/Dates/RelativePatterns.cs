using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>Times that are told from the day of publication or from the day spoken of last.</summary>
internal static class RelativePatterns
{
    private static readonly NoDay Vague = new();

    /// <summary>Reads such a time at an index, or nothing.</summary>
    public static TimeMatch? Read(LexemeReader words, int at) =>
        Weekday(words, at) ?? Deictic(words, at) ?? Neighbour(words, at) ?? Stretch(words, at) ?? SameTime(words, at) ?? Distance(words, at);

    // "Sunday", "last Sunday evening", "Friday, June 7", "Sun., Oct. 11".
    private static TimeMatch? Weekday(LexemeReader words, int at)
    {
        int start = at;
        int direction = words.Word(at) switch { "last" => -1, "next" or "this" or "coming" => 1, _ => 0 };
        start += direction != 0 ? 1 : 0;
        // "On a Monday", "every Friday": no Monday in particular.
        if (!words[start].Capital || words.Word(start - 1) is "a" or "every" or "each" or "any" or "most" or "some" or "bloody" or "black" or "palm" or "holy" or "easter" or "good" or "ash" or "super")
        {
            return null;
        }

        int end = start + 1;
        var day = TimeWords.Weekday(words.Word(start));
        bool full = day is not null;
        if (!full)
        {
            day = TimeWords.ShortWeekday(words.Word(start));
            end += words[end].Is(".") ? 1 : 0;
        }

        if (day is not { } weekday)
        {
            return null;
        }

        end += TimeWords.IsDayPart(words.Word(end)) ? 1 : 0;
        int next = words[end].Is(",") ? end + 1 : end;
        next += words[next].Is("(") ? 1 : 0;
        // A date behind the weekday says the same day more exactly.
        if (CalendarPatterns.Read(words, next) is { Value: CalendarDay } date)
        {
            return date with { End = words[next - 1].Is("(") && words[date.End].Is(")") ? date.End + 1 : date.End };
        }

        return full ? new TimeMatch(new Weekday(weekday, direction), end) : null;
    }

    private static TimeMatch? Deictic(LexemeReader words, int at)
    {
        int? shift = words.Word(at) switch
        {
            "today" or "tonight" => 0,
            "yesterday" => -1,
            "tomorrow" => 1,
            "this" when words.Word(at + 1) is "morning" or "afternoon" or "evening" => 0,
            "last" when words.Word(at + 1) is "night" or "evening" => -1,
            _ => null,
        };
        if (shift is not { } days)
        {
            return null;
        }

        int end = words.Word(at) is "this" or "last" ? at + 2 : at + 1;
        end += TimeWords.IsDayPart(words.Word(end)) ? 1 : 0;
        return new TimeMatch(new Shift(TimeUnit.Day, days), end);
    }

    // "last week", "next year", "this month", "last spring", "last July", "the weekend", "the previous month".
    private static TimeMatch? Neighbour(LexemeReader words, int at)
    {
        if (words.Has(at, "the", "weekend"))
        {
            return new TimeMatch(new Shift(TimeUnit.Weekend, 0), at + 2);
        }

        int start = words.Word(at) is "the" ? at + 1 : at;
        bool narrative = start > at;
        int? amount = words.Word(start) switch
        {
            "last" => -1,
            "this" when !narrative => 0,
            "next" => 1,
            "previous" or "preceding" => -1,
            "following" => 1,
            _ => null,
        };
        narrative |= words.Word(start) is "previous" or "preceding" or "following";
        string word = words.Word(start + 1);
        if (amount is not { } shift)
        {
            return null;
        }

        if (TimeWords.Month(word) is { } month && words[start + 1].Capital && !narrative)
        {
            return new TimeMatch(shift == 0 ? new CalendarMonth(new YearReading(null, 0), month) : new NamedMonth(month, shift), start + 2);
        }

        if (TimeWords.Season(word) is { } season && !narrative)
        {
            return new TimeMatch(shift == 0 ? new CalendarSeason(new YearReading(null, 0), season) : Vague, start + 2);
        }

        int end = start + 2;
        if (narrative && word is "morning" or "evening" or "night")
        {
            return new TimeMatch(new Narrative(TimeUnit.Day, shift), end);
        }

        // "this century" and "the last days" say too little.
        if (TimeWords.Unit(word) is not { Times: 1 } unit || word.EndsWith('s') || words.Word(end) is "s" or "old")
        {
            return null;
        }

        if (unit.Unit == TimeUnit.Day && !narrative)
        {
            return null;
        }

        return new TimeMatch(narrative ? new Narrative(unit.Unit, shift) : new Shift(unit.Unit, shift), end);
    }

    // "the past two days", "the last 24 hours", "the past week", "the coming days".
    private static TimeMatch? Stretch(LexemeReader words, int at)
    {
        int start = words.Word(at) is "the" or "these" ? at + 1 : at;
        bool past = words.Word(start) is "past" or "last" or "recent";
        if (!past && words.Word(start) is not ("next" or "coming" or "following"))
        {
            return null;
        }

        int next = start + 1;
        var number = NumberWords.Read(words, next);
        bool few = words.Word(next) is "few" or "several" or "couple";
        next = number?.End ?? (few ? next + (words.Word(next + 1) is "of" ? 2 : 1) : next);
        if (words.Word(next) is "hours")
        {
            bool days = past && number is { Value: 24 or 48 or 72 };
            return new TimeMatch(days ? new Past(TimeUnit.Day, (int)number!.Value.Value / 24) : Vague, next + 1);
        }

        if (TimeWords.Unit(words.Word(next)) is not { } unit || (start == at && number is null && !few && words.Word(at) is not "recent"))
        {
            return null;
        }

        bool one = !words.Word(next).EndsWith('s') && words.Word(start) is "past" && start > at;
        int? amount = number is { Value: < 1000 } n ? (int)n.Value : one ? 1 : null;
        // "Walked past eighteen months": only an article makes it a time.
        bool known = start > at || words.Word(start) is "last" or "next";
        return known && amount is { } units && words.Word(start) is not "following"
            ? new TimeMatch(past ? new Past(unit.Unit, units * unit.Times) : new Ahead(unit.Unit, units * unit.Times), next + 1)
            : few || number is not null || words.Word(next).EndsWith('s') ? new TimeMatch(Vague, next + 1) : null;
    }

    // "the same day", "that night", "that same year", "this day".
    private static TimeMatch? SameTime(LexemeReader words, int at)
    {
        if (words.Has(at, "this", "day"))
        {
            return new TimeMatch(new Shift(TimeUnit.Day, 0), at + 2);
        }

        int start = words.Word(at + 1) is "same" && words.Word(at) is "the" or "that" ? at + 2 : words.Word(at) is "that" ? at + 1 : -1;
        if (start < 0)
        {
            return null;
        }

        string word = words.Word(start);
        if (word is "morning" or "afternoon" or "evening")
        {
            return new TimeMatch(new Narrative(TimeUnit.Day, 0), start + 1);
        }

        return TimeWords.Unit(word) is { Times: 1, Unit: not TimeUnit.Quarter } unit && !word.EndsWith('s')
            ? new TimeMatch(new Narrative(unit.Unit, 0), start + 1)
            : null;
    }

    // "two days ago", "a week earlier", "three years later", "hours later", "a few days ago".
    private static TimeMatch? Distance(LexemeReader words, int at)
    {
        var number = NumberWords.Read(words, at);
        bool one = number is null && words.Word(at) is "a" or "an";
        bool few = words.Has(at, "a", "few") || words.Word(at) is "several";
        int next = few ? at + (words.Word(at) is "a" ? 2 : 1) : number?.End ?? (one ? at + 1 : at);
        string word = words.Word(next);
        bool isClock = word is "hour" or "hours" or "minute" or "minutes";
        if (number is { Value: < 1000 } ahead && TimeWords.Unit(word) is { } ofNow
            && (words.Has(next + 1, "from", "now") || words.Has(next + 1, "from", "today")))
        {
            return new TimeMatch(new Shift(ofNow.Unit, (int)ahead.Value * ofNow.Times), next + 3);
        }

        int direction = words.Word(next + 1) switch { "ago" => -2, "earlier" or "before" => -1, "later" or "after" => 1, _ => 0 };
        if (direction == 0 || (words.Word(next + 1) is "before" or "after" && words.Word(next + 2) is not "") || (!isClock && TimeWords.Unit(word) is null))
        {
            return null;
        }

        if (isClock || few || (number is null && !one) || number is { Value: > 1000 })
        {
            return word.EndsWith('s') || isClock || few ? new TimeMatch(Vague, next + 2) : null;
        }

        var unit = TimeWords.Unit(word)!.Value;
        int amount = (int)(number?.Value ?? 1) * unit.Times;
        return new TimeMatch(
            direction == -2 ? new Shift(unit.Unit, -amount) : new Narrative(unit.Unit, direction * amount), next + 2);
    }
}
