using System.Collections.Frozen;

namespace Dragoman.Coding;

/// <summary>English number words, and the reading of whole numbers written in digits, words or both.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, int> Simple = Small.Select((word, value) => (word, value))
        .Concat(Tens.Select((word, i) => (word, value: 10 * (i + 2))))
        .ToFrozenDictionary(pair => pair.word, pair => pair.value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, long> Scales = new Dictionary<string, long>
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Ordinals = new[]
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    }.Select((word, i) => (word, value: i + 1)).ToFrozenDictionary(pair => pair.word, pair => pair.value, StringComparer.Ordinal);

    /// <summary>The value of "hundred", "thousand", "million" or "billion", or null.</summary>
    public static long? Scale(string word) => Scales.TryGetValue(word, out long scale) ? scale : null;

    /// <summary>The value of an ordinal word up to "twentieth", or null.</summary>
    public static int? Ordinal(string word) => Ordinals.TryGetValue(word, out int value) ? value : null;

    /// <summary>Reads the number that begins at an index: "21", "2.5 million", "twenty-one", "two hundred and fifty", "two dozen".</summary>
    /// <returns>The number and the index after it, or null where none begins.</returns>
    public static (long Value, int End)? Read(LexemeReader words, int at)
    {
        if (words.Digits(at) is { } digits)
        {
            return ReadDigits(words, at, digits);
        }

        if (words.Word(at) is "half" && words.Has(at + 1, "a", "dozen"))
        {
            return (6, at + 3);
        }

        if (words.Word(at) is "a" or "an" or "one" && Scale(words.Word(at + 1)) is { } scale)
        {
            return ReadWords(words, at + 2, scale);
        }

        if (words.Word(at) is "a" or "one" && words.Word(at + 1) is "dozen")
        {
            return (12, at + 2);
        }

        return Below100(words, at) is { } first ? ReadWords(words, first.End, first.Value) : null;
    }

    private static (long Value, int End)? ReadDigits(LexemeReader words, int at, long value)
    {
        int end = at + 1;
        if (words[end].Is(".") && words.Touches(end) && words.Touches(end + 1) && words.Digits(end + 1) is { } fraction)
        {
            // A fraction is a number of people only with a scale behind it: "2.5 million".
            string places = words[end + 1].Lower;
            if (places.Length > 6 || Scale(words.Word(end + 2)) is not { } unit)
            {
                return null;
            }

            long power = 1;
            for (int i = 0; i < places.Length; i++)
            {
                power *= 10;
            }

            return ((value * unit) + (fraction * unit / power), end + 3);
        }

        if (Scale(words.Word(end)) is { } scale && value < 1_000_000)
        {
            return (value * scale, end + 1);
        }

        return words.Word(end) is "dozen" ? (value * 12, end + 1) : (value, end);
    }

    private static (long Value, int End) ReadWords(LexemeReader words, int at, long value)
    {
        long total = 0, group = value;
        while (true)
        {
            if (Scale(words.Word(at)) is { } scale)
            {
                if (scale == 100)
                {
                    group *= 100;
                }
                else
                {
                    (total, group) = (total + (group * scale), 0);
                }

                at++;
            }
            else if (words.Word(at) is "dozen" && total == 0)
            {
                return (group * 12, at + 1);
            }
            else if (group % 100 == 0 && (group > 0 || total > 0) && Below100(words, words.Word(at) is "and" ? at + 1 : at) is { } more)
            {
                (group, at) = (group + more.Value, more.End);
            }
            else
            {
                return (total + group, at);
            }
        }
    }

    private static (long Value, int End)? Below100(LexemeReader words, int at)
    {
        if (!Simple.TryGetValue(words.Word(at), out int value))
        {
            return null;
        }

        int next = words.SkipHyphen(at + 1);
        return value >= 20 && Simple.TryGetValue(words.Word(next), out int one) && one is > 0 and < 10 ? (value + one, next + 1) : (value, at + 1);
    }
}
