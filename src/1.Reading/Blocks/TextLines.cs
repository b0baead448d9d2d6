using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Steps from line to line of a text.</summary>
internal static class TextLines
{
    /// <summary>End of the line that <paramref name="at"/> stands in, its line break not included.</summary>
    public static int End(string text, int at, int end)
    {
        var line = text.AsSpan(at, end - at).IndexOf('\n');
        return line < 0 ? end : at + line;
    }

    /// <summary>The next place that is no white space, or the end.</summary>
    public static int Next(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether anything but white space follows.</summary>
    public static bool HasMore(string text, int at) => Next(text, at, text.Length) < text.Length;

    /// <summary>Whether a line ends as sentences do and headlines do not.</summary>
    public static bool EndsLikeSentence(string text, TextSpan line)
    {
        if (line.Length == 0)
        {
            return false;
        }

        var last = line.End - 1;
        while (last > line.Start && CharKinds.IsClosing(text[last]))
        {
            last--;
        }

        if (text[last] is ',' or ';' or ':')
        {
            return true;
        }

        if (text[last] is not ('.' or '…'))
        {
            return false;
        }

        // "Blast kills two in the U.S."
        var word = last;
        while (word > line.Start && !char.IsWhiteSpace(text[word - 1]))
        {
            word--;
        }

        return !Abbreviations.HasInnerPoints(text.AsSpan(word, last - word));
    }
}
