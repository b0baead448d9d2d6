namespace Dragoman.Reading;

/// <summary>A line that is nothing but a date: "Published: 2 October 2020, 14:35 GMT".</summary>
/// <param name="Day">The day, where its year is written.</param>
internal sealed record DateStamp(DateOnly? Day)
{
    private const int Longest = 100;

    private static readonly string[] Fillers =
        ["published", "updated", "posted", "last", "modified", "on", "at", "date", "first", "created", "am", "pm", "gmt", "utc", "est", "edt", "cet", "cest", "msk", "local", "time", "ist", "bst", "et", "t", "z", "hrs", "issued"];

    /// <summary>The stamp on the line, or null where there is other text on it.</summary>
    public static DateStamp? Read(string text, int start, int end)
    {
        var line = Trimmed.Of(text, start, end);
        if (line.Length is < 6 or > Longest)
        {
            return null;
        }

        DateOnly? day = null;
        var dated = false;
        for (var at = line.Start; at < line.End;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                if (text[at] is '"' or '“' or '(' or '!' or '?' or '$')
                {
                    return null;
                }

                at++;
            }
            else if (WrittenDate.At(text, at, line.End) is { } date)
            {
                dated = true;
                day ??= date.Day;
                at = date.End;
            }
            else if (WrittenDate.WeekdayEnd(text, at, line.End) is var weekday && weekday > at)
            {
                at = weekday;
            }
            else
            {
                var word = CharKinds.RunOfLetters(text, at, line.End);
                var words = text[at..word];
                if (!words.All(char.IsAsciiDigit) && !Array.Exists(Fillers, filler => filler.Equals(words.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), StringComparison.OrdinalIgnoreCase)))
                {
                    return null;
                }

                at = word;
            }
        }

        return dated ? new DateStamp(day) : null;
    }
}
