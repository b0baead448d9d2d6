using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dragoman.Reading;

/// <summary>Chooses an article's headline among those that its page gives.</summary>
internal static class PageTitle
{
    private const int Longest = 300;

    public static string? Choose(IHtmlDocument page, string? told)
    {
        var headings = page.QuerySelectorAll("h1").Select(heading => PlainWords.Of(heading.TextContent)).Where(words => words is { Length: > 5 and < Longest }).Distinct().ToList();
        told = told is { Length: < Longest } ? told : null;
        var window = PlainWords.Of(page.Title);
        told ??= window;

        // The heading is what readers see; it counts where it is the only one or says what the page is told to be.
        foreach (var heading in headings)
        {
            if (told is null || told.StartsWith(heading!, StringComparison.OrdinalIgnoreCase) || Shared(heading!, told) >= 0.5)
            {
                return heading;
            }
        }

        return told is null ? null : WithoutSite(told);
    }

    private static double Shared(string heading, string told)
    {
        var words = heading.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count == 0 ? 0 : words.Intersect(told.Split(' '), StringComparer.OrdinalIgnoreCase).Count() / (double)words.Count;
    }

    // "Shelling resumes | Example Times"
    private static string WithoutSite(string title)
    {
        var at = title.LastIndexOfAny(['|', '–', '—', '»', '-']);
        var isJoint = at > 15 && at + 1 < title.Length && title[at - 1] == ' ' && title[at + 1] == ' ' && title.Length - at < 40;
        return isJoint ? title[..at].TrimEnd() : title;
    }
}
