using static Dragoman.Coding.TimeValue;

namespace Dragoman.Coding;

/// <summary>Years, decades and centuries.</summary>
internal static class YearPatterns
{
    private const int FirstModernYear = 1900;
    private const int FirstPlainYear = 1700;
    private const int LastModernYear = 2050;

    /// <summary>Reads a decade or a century at an index, or nothing.</summary>
    public static TimeMatch? Longer(LexemeReader words, int at) => Decade(words, at) ?? NamedDecade(words, at) ?? Century(words, at);

    /// <summary>The year 1000–2099 in four digits at an index, or null.</summary>
    public static int? Year(LexemeReader words, int at) =>
        words[at].Span.Length == 4 && words.Digits(at) is { } number and >= 1000 and <= 2099 ? (int)number : null;

    /// <summary>Reads a bare year where the words around it leave no doubt that it is one.</summary>
    public static TimeMatch? Bare(LexemeReader words, int at)
    {
        if (OfAnEra(words, at) is { } early)
        {
            return early;
        }

        if (Spoken(words, at) is { } spoken && (Announces(words.Word(at - 1)) || words.Word(at - 1) is "the"))
        {
            return new TimeMatch(new CalendarYear(spoken.Year), spoken.End);
        }

        bool opened = words[at - 1].Lower is "(" or "[" or ";" || (words[at - 1].Is(",") && EndsNote(words, at + 1));
        if (Year(words, at) is not { } year || (words.Touches(at) && !IsQuoteOrBracket(words[at - 1].Lower)) || IsGlued(words, at + 1)
            || NumberWords.Scale(words.Word(at + 1)) is not null)
        {
            return null;
        }

        bool alone = (opened && EndsNote(words, at + 1)) || (at == 0 && (words[at + 1].Lower is "," or ":" || words.Count == 1))
            || (words[at - 1].Is(",") && words[at + 1].Is(".") && at + 2 == words.Count);
        bool announced = Announces(words.Word(at - 1)) || (words.Word(at - 1) is "the" or "a" && words.Word(at + 1).Length > 0)
            || words.Word(at - 1) is "this" or "his" or "her" or "its" or "their" || (words.Word(at - 1) is "s" && words[at - 2].Is("'"))
            || IsCirca(words, at);
        bool modern = year is >= FirstPlainYear and <= LastModernYear && !IsNumbered(words, at);
        return alone || ((announced || modern) && !CountsNext(words, at)) ? new TimeMatch(new CalendarYear(year), at + 1) : null;
    }

    /// <summary>A year in words ("nineteen eighty-four", "twenty sixteen", "two thousand and five") and the index after it, or null.</summary>
    public static (int Year, int End)? Spoken(LexemeReader words, int at)
    {
        if (words.Word(at) is "two" && words.Word(at + 1) is "thousand")
        {
            return NumberWords.Read(words, at) is { Value: >= 2000 and <= LastModernYear } whole ? ((int)whole.Value, whole.End) : null;
        }

        int? century = words.Word(at) switch
        {
            "fifteen" => 15,
            "sixteen" => 16,
            "seventeen" => 17,
            "eighteen" => 18,
            "nineteen" => 19,
            "twenty" => 20,
            _ => null,
        };
        if (century is not { } hundreds || words.Digits(at + 1) is not null)
        {
            return null;
        }

        int next = words.SkipHyphen(at + 1);
        if (words.Word(next) is "hundred")
        {
            return NumberWords.Read(words, at) is { Value: >= 1500 and <= LastModernYear } whole ? ((int)whole.Value, whole.End) : null;
        }

        if (words.Word(next) is "oh" or "o" && NumberWords.Read(words, next + 1) is { Value: > 0 and < 10 } one)
        {
            return ((hundreds * 100) + (int)one.Value, one.End);
        }

        // "Twenty one" is no year.
        return NumberWords.Read(words, next) is { Value: >= 10 and < 100 } two && words.Word(next) is not "hundred"
            ? ((hundreds * 100) + (int)two.Value, two.End)
            : null;
    }

    /// <summary>Reads "1991-1994", "1991–94", "(1892 – 96)" at an index, or nothing.</summary>
    public static TimeMatch? Range(LexemeReader words, int at)
    {
        if (Year(words, at) is not { } first || !words.IsHyphen(at + 1) || words.Touches(at + 1) != words.Touches(at + 2) || IsPageNumber(words, at))
        {
            return null;
        }

        int? last = Year(words, at + 2)
            ?? (words[at + 2].Span.Length == 2 && words.Digits(at + 2) is { } two ? (first / 100 * 100) + (int)two : null);
        return last > first && last <= LastModernYear && !words.IsHyphen(at + 3)
            ? new TimeMatch(new Between(new CalendarYear(first), new CalendarYear(last.Value)) { Cut = new RangeCut(at + 1, at + 2) }, at + 3)
            : null;
    }

    private static bool IsQuoteOrBracket(string mark) => mark is "(" or "[" or "'" or "\"" or "“" or "‘" or "/";

    // "1950s", "2010.5", "2000-strong": no year by itself.
    private static bool IsGlued(LexemeReader words, int next) =>
        words.Touches(next) && (words[next].Kind == LexemeKind.Word || words.IsHyphen(next) || (words[next].Lower is "." or ":" or "/" && words.Touches(next + 1)));

    private static bool IsCirca(LexemeReader words, int at) => words[at - 1].Is(".") && words.Word(at - 2) is "c" or "ca";

    private static bool EndsNote(LexemeReader words, int at) => words[at].Lower is ")" or "]" or ";" || (words[at].Lower is "," or ":" && words.Digits(at + 1) is not null);

    private static bool Announces(string word) =>
        word is "in" or "since" or "of" or "by" or "until" or "till" or "from" or "before" or "after"
            or "during" or "early" or "late" or "mid" or "year" or "around" or "and" or "to" or "between" or "through" or "for" or "circa" or "ca";

    // "Some 2020 villagers", "page 1998", "$2000".
    private static bool IsNumbered(LexemeReader words, int at) =>
        words.Word(at - 1) is "some" or "about" or "nearly" or "over" or "than" or "least" or "most" or "almost" or "another" or "no" or "nos" or "number"
            or "page" or "p" or "pp" or "room" or "flight" or "route" or "unit" or "section" or "resolution" or "at" or "only" or "roughly" or "approximately" or "vol"
        || words[at - 1].Lower is "$" or "€" or "£" or "#" or "№" or ":" or "=" or "+" || words[at + 1].Lower is "%" or "°" or "=" or "+"
        || IsPageNumber(words, at);

    private static bool IsPageNumber(LexemeReader words, int at) => words[at - 1].Is(":") && words[at - 2].Is(")");

    // "In 2000 villages" counts; "in 2000 rebels attacked" cannot be told from it and is left out with it.
    private static bool CountsNext(LexemeReader words, int at)
    {
        var next = words[at + 1];
        string word = words.Word(at + 1);
        return word is "people" or "men" or "women" or "children" or "police" or "personnel" or "strong" or "year" or "metre" or "meter" or "foot" or "feet"
                or "km" or "m" or "ft" or "mm" or "kg" or "civilian" or "of" or "more" or "square" or "cubic" or "ethnic" or "gmt" or "utc" or "local" or "hrs" or "est" or "troop"
            || (word is "or" && Year(words, at + 2) is null)
            || (word.Length > 3 && word.EndsWith('s') && !next.Capital && words.Word(at - 1) is not ("the" or "a" or "his" or "her" or "its" or "their")
                && word is not ("onwards" or "does" or "this" or "always" or "perhaps" or "across" or "thus" or "unless" or "towards" or "besides"));
    }

    // "347 AD", "AD 842", "500 CE", "c. 347", "the year 71"; years before our era have no place in the record.
    private static TimeMatch? OfAnEra(LexemeReader words, int at)
    {
        int number = words.Word(at) is "ad" && words[at].Capital ? at + 1 : at;
        bool named = number > at || (IsCirca(words, at) && !CountsNext(words, at)) || words.Has(at - 2, "the", "year");
        // "In 348 Pachomius died": a count would stand before what it counts.
        named |= words[at].Span.Length == 3 && words.Word(at - 1) is "in" or "since" && words.Word(at - 2) is not "one" && words.Digits(at - 2) is null
            && (words[at + 1].Lower is "," or "." or ")" or ";" || words.Word(at + 1) is "the" or "he" or "she" or "they" or "and" || words[at + 1].Capital)
            && !words.Touches(at + 2);
        int end = words.Word(at + 1) is "ad" or "ce" && words[at + 1].Capital ? at + 2 : named ? number + 1 : -1;
        return end > 0 && words.Digits(number) is { } year and > 0 and < 2100 && words[number].Span.Length <= 4
            ? new TimeMatch(new CalendarYear((int)year), end)
            : null;
    }

    // "the 1990s", and five years of it in "the early 1990s"; "the '60s".
    private static TimeMatch? Decade(LexemeReader words, int at)
    {
        int start = words.Word(at) is "the" ? at + 1 : at;
        string part = words.Word(start);
        start = TimeWords.IsPartOf(part) ? words.SkipHyphen(start + 1) : start;
        int? year = Year(words, start);
        if (words[start].Is("'") && words[start + 1].Span.Length == 2 && words.Digits(start + 1) is { } two && two % 10 == 0)
        {
            (year, start) = (FirstModernYear + (int)two, start + 1);
        }

        int end = words[start + 1].Is("'") ? start + 2 : start + 1;
        if (year is not { } first || first % 10 != 0 || words.Word(end) is not "s" || !words.Touches(end))
        {
            return null;
        }

        int last = first % 100 == 0 && first < FirstModernYear ? first + 99 : first + 9;
        return new TimeMatch(PartOf(part, first, last), end + 1);
    }

    // "Early" and "late" are the first and last half of a decade, the first and last quarter of a century.
    private static Years PartOf(string part, int first, int last)
    {
        int share = last - first > 9 ? (last - first + 1) / 4 : 5;
        return part switch
        {
            "early" or "earlier" => new Years(first, first + share - 1),
            "late" or "later" => new Years(last - share + 1, last),
            _ => new Years(first, last),
        };
    }

    // "the sixties", "the late seventies", "the nineteen eighties": of the last century.
    private static TimeMatch? NamedDecade(LexemeReader words, int at)
    {
        if (words.Word(at) is "nineteen" && TimeWords.Decade(words.Word(words.SkipHyphen(at + 1))) is { } spoken)
        {
            return new TimeMatch(new Years(FirstModernYear + spoken, FirstModernYear + spoken + 9), words.SkipHyphen(at + 1) + 1);
        }

        if (words.Word(at) is not "the")
        {
            return null;
        }

        string part = words.Word(at + 1);
        int start = TimeWords.IsPartOf(part) ? words.SkipHyphen(at + 2) : at + 1;
        if (TimeWords.Decade(words.Word(start)) is not { } decade)
        {
            return null;
        }

        int first = FirstModernYear + decade;
        return new TimeMatch(PartOf(part, first, first + 9), start + 1);
    }

    // "the 19th century", "the twentieth century" as newspapers count: 1800 to 1899.
    private static TimeMatch? Century(LexemeReader words, int at)
    {
        int start = words.Word(at) is "the" ? at + 1 : at;
        string part = words.Word(start);
        start = part is "early" or "late" or "later" ? start + 1 : start;
        int end = words.SkipHyphen(start + 2);
        long? number = words.Word(start + 1) is "th" or "st" ? words.Digits(start) : null;
        if (number is null && TimeWords.OrdinalDay(words, start) is { } ordinal)
        {
            (number, end) = (ordinal.Number, words.SkipHyphen(ordinal.End));
        }

        return number is >= 10 and <= 21 && words.Word(end) is "century"
            ? new TimeMatch(PartOf(part, (int)(number - 1) * 100, ((int)number * 100) - 1), end + 1)
            : null;
    }
}
