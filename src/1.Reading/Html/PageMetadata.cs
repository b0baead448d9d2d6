using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>What a page says of its article: in JSON-LD, in meta elements, in its markup and its address.</summary>
internal sealed record PageMetadata
{
    private const int LongestTitle = 300;

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Site { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    /// <summary>The local day of publication.</summary>
    public DateOnly? Published { get; init; }

    public static PageMetadata Read(IHtmlDocument page)
    {
        var linked = LinkedData.Read(page);
        var meta = new MetaElements(page);
        var url = Address(meta.First("og:url")) ?? Address(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Address(linked.Url);
        return new PageMetadata
        {
            Title = PageTitle.Choose(page, PlainWords.Of(linked.Headline) ?? meta.First("og:title", "twitter:title", "title", "dc.title")),
            Byline = Name(linked.Author) ?? Name(meta.First("author", "byl", "article:author", "parsely-author", "dc.creator", "sailthru.author"))
                ?? Name(Words(page.QuerySelector("[rel=author],[itemprop=author],.byline,.author"))),
            Site = meta.First("og:site_name", "application-name"),
            Publisher = PlainWords.Of(linked.Publisher),
            Url = url,
            Published = Day(linked.Published)
                ?? Day(meta.First("article:published_time", "datepublished", "date", "pubdate", "publish-date", "publishdate", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "og:article:published_time", "article.published", "publication_date", "cxenseparse:recs:publishtime"))
                ?? Day(page.QuerySelector("[itemprop=datePublished]") is { } stamped ? stamped.GetAttribute("content") ?? stamped.GetAttribute("datetime") ?? Words(stamped) : null)
                ?? Time(page)
                ?? UrlDate.Find(url),
        };
    }

    public Citation ToCitation() => new()
    {
        Title = Title,
        Byline = Byline,
        Outlet = Site ?? Publisher,
        Publication = Site is not null && Publisher is not null && !Publisher.Equals(Site, StringComparison.OrdinalIgnoreCase) ? Publisher : null,
        Url = Url,
        Published = Published,
    };

    private static DateOnly? Time(IHtmlDocument page)
    {
        var time = page.QuerySelector("time[pubdate]") ?? page.QuerySelector("article time, main time") ?? page.QuerySelector("time");
        return time is null ? null : Day(time.GetAttribute("datetime")) ?? Day(Words(time));
    }

    private static DateOnly? Day(string? words) => words is null ? null : RawDate.Read(words);

    private static string? Words(IElement? element) => element is null ? null : PlainWords.Of(element.TextContent);

    private static string? Address(string? address) => WebHost.Of(address) is not null && address!.Contains("://", StringComparison.Ordinal) ? PlainWords.Of(address) : null;

    // Some pages name the author's page instead of the author.
    private static string? Name(string? words)
    {
        words = PlainWords.Of(words);
        if (words is null || words.Length > LongestTitle || words.Contains("://", StringComparison.Ordinal) || words.StartsWith('@'))
        {
            return null;
        }

        return words.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? words[3..] : words;
    }
}
