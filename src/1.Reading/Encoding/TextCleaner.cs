namespace Dragoman.Reading;

/// <summary>Makes a text safe for all later stages and changes nothing else in it.</summary>
internal static class TextCleaner
{
    /// <summary>
    /// Line ends become "\n", half surrogates U+FFFD, and control signs a space, so that only a line end's length changes.
    /// </summary>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text))
        {
            return text;
        }

        var clean = new char[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 < text.Length && text[i + 1] == '\n')
                {
                    continue;
                }

                c = '\n';
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean[count++] = c;
                c = text[++i];
            }
            else if (char.IsSurrogate(c))
            {
                c = '\uFFFD';
            }
            else if (char.IsControl(c) && c is not ('\n' or '\t'))
            {
                c = ' ';
            }

            clean[count++] = c;
        }

        return new string(clean, 0, count);
    }

    private static bool NeedsCleaning(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\t')))
            {
                return true;
            }
        }

        return false;
    }
}
