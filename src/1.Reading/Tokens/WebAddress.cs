using System.Collections.Frozen;

namespace Dragoman.Reading;

/// <summary>Web and mail addresses, which are one token.</summary>
internal static class WebAddress
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes = new[]
    {
        "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "co", "uk", "ru", "tr", "az", "am", "ge", "ua", "de", "fr", "es", "it", "tv", "eu",
        "io", "ir", "il", "cn", "jp", "in", "au", "ca", "us", "me", "news", "xls", "doc", "pdf", "txt", "jpg", "gif", "html", "htm",
        "exe", "zip", "csv", "xml", "js", "url", "docx", "xlsx",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a name may end with this after its last point: "com", "ru", "doc".</summary>
    public static bool IsSuffix(ReadOnlySpan<char> letters) => letters.Length is >= 2 and <= 5 && Suffixes.Contains(letters);

    /// <summary>Finds the end of the address that begins at <paramref name="at"/>, if one does.</summary>
    public static bool TryEnd(string text, int at, int end, out int addressEnd)
    {
        addressEnd = at;
        var chunk = text.AsSpan(at, end - at);
        if (StartsLikeAddress(chunk) || IsMail(chunk) || IsPath(chunk))
        {
            addressEnd = WithoutTrailingSigns(text, at, end);
            return addressEnd > at;
        }

        return false;
    }

    private static bool StartsLikeAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return chunk.Length > 4;
        }

        if (chunk.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("doi:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var scheme = chunk.IndexOf("://", StringComparison.Ordinal);
        return scheme is > 1 and < 10 && char.IsAsciiLetter(chunk[scheme - 1]) && chunk.Length > scheme + 3;
    }

    private static bool IsMail(ReadOnlySpan<char> chunk)
    {
        var sign = chunk.IndexOf('@');
        if (sign < 1 || sign + 1 >= chunk.Length || !char.IsLetterOrDigit(chunk[sign + 1]))
        {
            return false;
        }

        foreach (var c in chunk[..sign])
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '_' or '-' or '+' or '%' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    // "cra.org/resources/survey"
    private static bool IsPath(ReadOnlySpan<char> chunk)
    {
        var slash = chunk.IndexOf('/');
        if (slash < 4)
        {
            return false;
        }

        var point = chunk[..slash].LastIndexOf('.');
        return point > 0 && IsSuffix(chunk[(point + 1)..slash]);
    }

    private static int WithoutTrailingSigns(string text, int at, int end)
    {
        var opened = text.AsSpan(at, end - at).Contains('(');
        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' or '>' or ']' or '”' or '’' or '|' or '*'
            || (end > at && text[end - 1] == ')' && !opened))
        {
            end--;
        }

        return end;
    }
}
