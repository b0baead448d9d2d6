namespace Dragoman.Reading;

/// <summary>The character encoding that a page names in its head.</summary>
internal static class NamedCharset
{
    private const int Head = 4096;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        at += "charset=".Length;
        while (at < head.Length && head[at] is '"' or '\'' or ' ')
        {
            at++;
        }

        var end = at;
        while (end < head.Length && end - at < 40 && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_'))
        {
            end++;
        }

        return end > at ? head[at..end] : null;
    }
}
