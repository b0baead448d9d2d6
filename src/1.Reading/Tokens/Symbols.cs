namespace Dragoman.Reading;

/// <summary>Signs that are no words: which of them stand together in one token.</summary>
internal static class Symbols
{
    /// <summary>End of the token of signs that begins at <paramref name="at"/>.</summary>
    public static int End(string text, int at, int end)
    {
        var first = text[at];
        var next = at + 1;
        if (first is '.' or '!' or '?')
        {
            while (next < end && text[next] is '.' or '!' or '?')
            {
                next++;
            }

            return next;
        }

        if (first is '(' or ')' or '[' or ']' or '"' or '$' or '%' or ',' or ';' or ':' or '{' or '}' or '/')
        {
            return next;
        }

        while (next < end && text[next] == first)
        {
            next++;
        }

        // "--->", "<=": signs of a drawing stay together.
        if (IsDrawn(first))
        {
            while (next < end && IsDrawn(text[next]))
            {
                next++;
            }
        }

        return next;
    }

    private static bool IsDrawn(char c) => c is '=' or '>' or '<' or '-' or '+' or '*' or '~' or '|';
}
