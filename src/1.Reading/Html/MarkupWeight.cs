namespace Dragoman.Reading;

/// <summary>Whether a page may be made into a tree: one too deep would exhaust the stack, one too large the time.</summary>
internal static class MarkupWeight
{
    private const int Deepest = 256;
    private const int MostTags = 40_000;
    private const int LongestPage = 8_000_000;

    private static readonly string[] Childless =
        ["br", "img", "meta", "link", "input", "hr", "area", "base", "col", "embed", "source", "track", "wbr", "p", "li", "td", "th", "tr", "option", "dt", "dd"];

    public static bool IsSafe(string html)
    {
        if (html.Length > LongestPage)
        {
            return false;
        }

        var depth = 0;
        var tags = 0;
        for (var at = 0; at < html.Length;)
        {
            var open = html.AsSpan(at).IndexOf('<');
            if (open < 0)
            {
                return true;
            }

            at += open + 1;
            if (at >= html.Length)
            {
                return true;
            }

            if (html[at] == '/')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (char.IsAsciiLetter(html[at]))
            {
                var name = Name(html, at);
                if (!IsChildless(html.AsSpan(at, name - at)))
                {
                    depth++;
                }

                if (++tags > MostTags || depth > Deepest)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int Name(string html, int at)
    {
        var end = at;
        while (end < html.Length && end - at < 16 && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsChildless(ReadOnlySpan<char> name)
    {
        foreach (var childless in Childless)
        {
            if (name.Equals(childless, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
