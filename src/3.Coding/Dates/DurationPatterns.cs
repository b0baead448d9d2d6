using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>Lengths of time and times of day: found, but they name no day.</summary>
internal static class DurationPatterns
{
    private static readonly NoDay Vague = new();

    /// <summary>Reads such a time at an index, or nothing.</summary>
    public static TimeMatch? Read(LexemeReader words, int at) => Clock(words, at) ?? DayPart(words, at) ?? Duration(words, at);

    // "8 a.m.", "11:30 p.m.", "4pm", "1300 GMT".
    private static TimeMatch? Clock(LexemeReader words, int at)
    {
        if (words.Digits(at) is not { } hour || hour > 2400)
        {
            return null;
        }

        int end = at + 1;
        if (words[end].Lower is ":" or "." && words.Touches(end) && words.Touches(end + 1) && words.Digits(end + 1) is < 60)
        {
            end += 2;
        }

        if (words.Word(end) is "am" or "pm" or "gmt" or "utc")
        {
            return new TimeMatch(Vague, end + 1);
        }

        return words.Word(end) is "a" or "p" && words[end + 1].Is(".") && words.Word(end + 2) is "m"
            ? new TimeMatch(Vague, words[end + 3].Is(".") ? end + 4 : end + 3)
            : null;
    }

    private static TimeMatch? DayPart(LexemeReader words, int at) =>
        words.Word(at) is "overnight" or "midnight" or "dawn" or "dusk" or "noon" or "midday" or "daybreak" or "nightfall" or "sunrise" or "sunset"
        && !words[at].Capital | at == 0
            ? new TimeMatch(Vague, at + 1)
            : words.Has(at, "the", "early", "hours") ? new TimeMatch(Vague, at + 3) : null;

    // "three decades", "72 hours", "two-day", "several weeks"; with "a" only after a preposition: "for a week".
    private static TimeMatch? Duration(LexemeReader words, int at)
    {
        var number = NumberWords.Read(words, at);
        bool some = words.Word(at) is "several" or "many" || words.Has(at, "a", "few");
        bool bare = TimeWords.Unit(words.Word(at)) is not null && words.Word(at).EndsWith('s') && words.Word(at - 1) is "for" or "within" or "in";
        bool one = words.Word(at) is "a" or "an" && words.Word(at - 1) is "for" or "within" or "in" or "over" or "after" or "nearly" or "almost" or "about";
        if (number is null && !some && !one && !bare)
        {
            return null;
        }

        int next = number is { } n ? words.SkipHyphen(n.End) : words.Has(at, "a", "few") ? at + 2 : bare ? at : at + 1;
        string word = words.Word(next);
        bool unit = TimeWords.Unit(word) is { Unit: not TimeUnit.Quarter } || word is "hour" or "hours" or "minute" or "minutes";
        int after = words.SkipHyphen(next + 1);
        if (!unit || words.Word(after) is "old" or "olds")
        {
            return null;
        }

        long amount = number?.Value ?? (one ? 1 : 0);
        bool lasts = amount is > 0 and < 1000 && TimeWords.Unit(word) is not null
            && words.Word(at - 1) is "for";
        return TimeWords.Unit(word) is { } length && lasts
            ? new TimeMatch(new Length(length.Unit, (int)amount * length.Times), next + 1)
            : new TimeMatch(Vague, next + 1);
    }
}
