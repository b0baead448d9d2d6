namespace Dragoman.Reading;

/// <summary>Days as they are written in articles and their markup. The day is taken as it stands, in whatever time zone.</summary>
internal static class RawDate
{
    private const int Longest = 200;

    /// <summary>The first full day in the words, or null: "2020-10-02T23:30:00+04:00" is 2 October.</summary>
    public static DateOnly? Read(string words)
    {
        for (var at = 0; at < words.Length && at < Longest; at++)
        {
            if (char.IsLetterOrDigit(words[at]) && (at == 0 || !char.IsLetterOrDigit(words[at - 1])) && WrittenDate.At(words, at, words.Length) is { Day: { } day })
            {
                return day;
            }
        }

        return null;
    }
}
