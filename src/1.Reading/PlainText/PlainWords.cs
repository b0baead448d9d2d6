using System.Text;

namespace Dragoman.Reading;

/// <summary>Words of a title, a name or an address on one line, or null where there are none.</summary>
internal static class PlainWords
{
    private const int Longest = 1_000;

    public static string? Of(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var clean = TextCleaner.Clean(value);
        var words = new StringBuilder(Math.Min(clean.Length, Longest));
        foreach (var c in clean)
        {
            if (words.Length >= Longest && !char.IsLowSurrogate(c))
            {
                break;
            }

            if (!char.IsWhiteSpace(c))
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
