namespace Dragoman.Reading;

/// <summary>Foreign words in messages: one line, no control signs, not too long.</summary>
internal static class OneLine
{
    private const int Longest = 200;

    public static string Of(string words, int longest = Longest)
    {
        var clean = string.Create(Math.Min(words.Length, longest), words, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = char.IsControl(from[i]) || from[i] is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') ? ' ' : from[i];
            }
        });
        return words.Length > longest ? SurrogateSafe(clean) + "…" : clean;
    }

    private static string SurrogateSafe(string words) => words.Length > 0 && char.IsHighSurrogate(words[^1]) ? words[..^1] : words;
}
