using System.Text;

namespace Dragoman.Cli.Terminal;

/// <summary>Makes text of the press harmless on a terminal.</summary>
internal static class SafeText
{
    /// <summary>The text without control characters and marks that turn the direction of writing; line ends and tabs become blanks.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
            {
                clean.Append(' ');
            }
            else if (!char.IsControl(letter) && !TurnsDirection(letter))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString();
    }

    private static bool TurnsDirection(char letter) =>
        letter is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
