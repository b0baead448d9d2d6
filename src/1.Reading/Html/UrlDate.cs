using System.Globalization;

namespace Dragoman.Reading;

/// <summary>The day in an address such as "/2020/10/02/" or "/2020-10-02-".</summary>
internal static class UrlDate
{
    public static DateOnly? Find(string? url)
    {
        if (url is null)
        {
            return null;
        }

        for (var at = 0; at + 11 <= url.Length && at < 1_000; at++)
        {
            if (url[at] == '/' && url[at + 1] is '1' or '2' && url[at + 5] is '/' or '-' && url[at + 8] == url[at + 5]
                && (at + 11 == url.Length || !char.IsAsciiDigit(url[at + 11]))
                && DateOnly.TryParseExact(
                    string.Concat(url.AsSpan(at + 1, 4), url.AsSpan(at + 6, 2), url.AsSpan(at + 9, 2)), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && day.Year is >= 1990 and <= 2100)
            {
                return day;
            }
        }

        return null;
    }
}
