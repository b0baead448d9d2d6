using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Spans without the white space around them.</summary>
internal static class Trimmed
{
    public static TextSpan Of(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
