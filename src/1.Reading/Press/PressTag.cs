using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>The words in front of a headline that say whose press it comes from: "TURKISH press:".</summary>
/// <param name="Span">The words with their colon.</param>
/// <param name="Press">The country, alpha-3.</param>
internal sealed record PressTag(TextSpan Span, string Press)
{
    private const int LongestAdjective = 40;

    /// <summary>The tag that begins at <paramref name="at"/>, or null.</summary>
    public static PressTag? At(string text, int at)
    {
        var limit = Math.Min(text.Length, at + LongestAdjective + 8);
        var press = text.AsSpan(at, limit - at).IndexOf("press", StringComparison.OrdinalIgnoreCase);
        if (press < 3 || press > LongestAdjective)
        {
            return null;
        }

        var adjective = text.AsSpan(at, press).Trim();
        foreach (var c in adjective)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-'))
            {
                return null;
            }
        }

        var end = at + press + "press".Length;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        // A colon, or the tag alone on its line.
        var colon = end < text.Length && text[end] == ':';
        if (!char.IsUpper(text[at]) || (!colon && end < text.Length && text[end] != '\n') || text[at + press - 1] != ' ')
        {
            return null;
        }

        var country = CountryTable.Default.FindByName(adjective.ToString());
        return country is null ? null : new PressTag(Trimmed.Of(text, at, colon ? end + 1 : end), country.Alpha3);
    }
}
