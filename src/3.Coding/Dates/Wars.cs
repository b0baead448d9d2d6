using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>The two world wars, told as times: "during World War II", "since the First World War".</summary>
internal static class Wars
{
    private static readonly Between First = new(Day(1914, 7, 28), Day(1918, 11, 11));
    private static readonly Between Second = new(Day(1939, 9, 1), Day(1945, 9, 2));

    /// <summary>Reads such a time at an index, or nothing.</summary>
    public static TimeMatch? Read(LexemeReader words, int at)
    {
        int start = words.Word(at) is "the" ? at + 1 : at;
        if (words.Word(at - 1) is not ("during" or "in" or "since" or "after" or "before" or "until" or "of" or "through" or "throughout" or "between"))
        {
            return null;
        }

        if (words.Has(start, "world", "war"))
        {
            return words.Word(start + 2) switch
            {
                "i" or "one" => new TimeMatch(First, start + 3),
                "ii" or "two" => new TimeMatch(Second, start + 3),
                _ => null,
            };
        }

        return words.Has(start + 1, "world", "war")
            ? words.Word(start) switch { "first" => new TimeMatch(First, start + 3), "second" => new TimeMatch(Second, start + 3), _ => null }
            : null;
    }

    private static CalendarDay Day(int year, int month, int day) => new(new YearReading(year), month, day);
}
