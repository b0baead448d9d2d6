namespace Dragoman.Coding;

/// <summary>Reads numbers with what bounds them: "at least 10", "between five and eight", "dozens", "no one".</summary>
internal static class CountGrammar
{
    private enum Bound
    {
        None,
        AtLeast,
        Above,
        About,
        Almost,
        Below,
        AtMost,
    }

    private static readonly (string[] Words, Bound Bound)[] Modifiers =
    [
        (["at", "least"], Bound.AtLeast),
        (["no", "fewer", "than"], Bound.AtLeast),
        (["no", "less", "than"], Bound.AtLeast),
        (["not", "fewer", "than"], Bound.AtLeast),
        (["not", "less", "than"], Bound.AtLeast),
        (["a", "minimum", "of"], Bound.AtLeast),
        (["well", "over"], Bound.Above),
        (["more", "than"], Bound.Above),
        (["in", "excess", "of"], Bound.Above),
        (["upwards", "of"], Bound.Above),
        (["over"], Bound.Above),
        (["above"], Bound.Above),
        (["an", "estimated"], Bound.About),
        (["about"], Bound.About),
        (["around"], Bound.About),
        (["approximately"], Bound.About),
        (["roughly"], Bound.About),
        (["some"], Bound.About),
        (["estimated"], Bound.About),
        (["close", "to"], Bound.Almost),
        (["nearly"], Bound.Almost),
        (["almost"], Bound.Almost),
        (["just", "under"], Bound.Almost),
        (["fewer", "than"], Bound.Below),
        (["less", "than"], Bound.Below),
        (["under"], Bound.Below),
        (["up", "to"], Bound.AtMost),
        (["as", "many", "as"], Bound.AtMost),
        (["at", "most"], Bound.AtMost),
        (["no", "more", "than"], Bound.AtMost),
        (["not", "more", "than"], Bound.AtMost),
        (["a", "maximum", "of"], Bound.AtMost),
        (["only"], Bound.None),
        (["just"], Bound.None),
        (["exactly"], Bound.None),
        (["another"], Bound.None),
        (["a", "further"], Bound.None),
        (["a", "total", "of"], Bound.None),
    ];

    /// <summary>Reads the number that begins at an index, or nothing.</summary>
    public static CountReading? Read(LexemeReader words, int at)
    {
        if (words.Word(at) is "between" or "from" && Range(words, at + 1, words.Word(at)) is { } bounded)
        {
            return bounded with { Start = at };
        }

        foreach (var (modifier, bound) in Modifiers)
        {
            if (words.Has(at, modifier) && Plain(words, at + modifier.Length) is { } number)
            {
                return Apply(bound, number) with { Start = at };
            }
        }

        return Plain(words, at);
    }

    private static CountReading? Plain(LexemeReader words, int at)
    {
        if (Range(words, at, "") is { } range)
        {
            return range;
        }

        if (NumberWords.Read(words, at) is not { } number || IsNoCount(words, number.End))
        {
            return Vague(words, at);
        }

        // "50-plus", "50+".
        bool plus = (words.IsHyphen(number.End) && words.Word(number.End + 1) is "plus") || words[number.End].Is("+");
        return plus
            ? new CountReading(number.Value, number.Value, null, at, words[number.End].Is("+") ? number.End + 1 : number.End + 2)
            : CountReading.Exactly(number.Value, at, number.End);
    }

    // "22-year-old", "30%", "17th", "2.5": numbers, but not of people.
    private static bool IsNoCount(LexemeReader words, int end) =>
        words[end].Is("%") || (words.Touches(end) && words.Word(end) is "st" or "nd" or "rd" or "th" or "am" or "pm" or "mm" or "km" or "m" or "s")
        || (words.IsHyphen(end) && words.Word(end + 1) is not ("" or "plus"))
        || ((words[end].Is(".") || words[end].Is(":") || words[end].Is("/")) && words.Touches(end) && words.Touches(end + 1)
            && words.Digits(end + 1) is not null)
        || words.Word(end) is "percent";

    // "five to eight", "5-8", "three or four", and after "between" "five and eight".
    private static CountReading? Range(LexemeReader words, int at, string opening)
    {
        if (NumberWords.Read(words, at) is not { } low)
        {
            return null;
        }

        bool joined = words.Word(low.End) is "to" || (words.Word(low.End) is "or" && opening.Length == 0)
            || (words.Word(low.End) is "and" && opening is "between")
            || (words.IsHyphen(low.End) && words.Touches(low.End));
        if (!joined || NumberWords.Read(words, low.End + 1) is not { } high || high.Value <= low.Value || IsNoCount(words, high.End))
        {
            return null;
        }

        // "two to three thousand" counts thousands on both sides.
        long first = high.Value >= 1000 && low.Value < 100 && NumberWords.Scale(words.Word(high.End - 1)) is { } scale ? low.Value * scale : low.Value;
        return new CountReading(null, first, high.Value, at, high.End);
    }

    private static CountReading? Vague(LexemeReader words, int at)
    {
        string word = words.Word(at), next = words.Word(at + 1);
        return word switch
        {
            "tens" when words.Has(at + 1, "of", "thousands") => CountReading.From(20_000, at, at + 3),
            "hundreds" when words.Has(at + 1, "of", "thousands") => CountReading.From(200_000, at, at + 3),
            "dozens" => CountReading.From(24, at, at + 1),
            "scores" => CountReading.From(40, at, at + 1),
            "hundreds" => CountReading.From(200, at, at + 1),
            "thousands" => CountReading.From(2_000, at, at + 1),
            "millions" => CountReading.From(2_000_000, at, at + 1),
            "several" when next is "dozen" => CountReading.From(36, at, at + 2),
            "several" when NumberWords.Scale(next) is { } scale => CountReading.From(3 * scale, at, at + 2),
            "several" => CountReading.From(3, at, at + 1),
            "a" when next is "few" => CountReading.From(2, at, at + 2),
            "a" when next is "handful" => CountReading.From(2, at, at + 2),
            "a" when next is "couple" or "pair" && words.Word(at + 2) is "of" => CountReading.Exactly(2, at, at + 2),
            "nobody" => CountReading.Exactly(0, at, at + 1),
            "none" => CountReading.Exactly(0, at, at + 1),
            "no" when next is "one" => CountReading.Exactly(0, at, at + 2),
            "no" when next is not ("" or "fewer" or "less" or "more" or "longer") => CountReading.Exactly(0, at, at + 1),
            "both" => CountReading.Exactly(2, at, at + 1),
            _ => null,
        };
    }

    // "more than 50" has 51 below it and no number of its own; "up to 20" only 20 above it.
    private static CountReading Apply(Bound bound, CountReading number) => bound switch
    {
        Bound.AtLeast => number with { High = null },
        Bound.Above => number with { Value = null, Low = number.Value is { } value ? value + 1 : number.Low, High = null },
        Bound.About => number with { Low = number.Value is null ? number.Low : null, High = number.Value is null ? number.High : null },
        Bound.Almost => number with { Low = null },
        Bound.Below => number with { Value = null, Low = null, High = number.Value - 1 },
        Bound.AtMost => number with { Value = null, Low = null },
        _ => number,
    };
}
