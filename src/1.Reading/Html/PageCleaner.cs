using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dragoman.Reading;

/// <summary>Takes out of a page what is no article, and marks its captions, before the article is looked for.</summary>
internal static class PageCleaner
{
    // An element with more of the page's paragraphs than this is no menu, whatever its class says.
    private const double MostOfPage = 0.4;

    private const string Silent =
        "script,style,noscript,template,svg,canvas,iframe,object,embed,video,audio,form,button,select,textarea,input,nav,footer,aside,dialog,menu,"
        + "[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=search],[role=banner],[role=contentinfo],[role=dialog]";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "ad", "ads", "advert", "adverts", "advertisement", "advertising", "adslot", "adsense", "adunit", "sponsored", "sponsor", "promo", "promotion", "newsletter", "newsletters",
        "subscribe", "subscription", "signup", "related", "recommended", "recommendations", "recirc", "comments", "comment", "disqus", "share", "sharing", "sharebar",
        "social", "cookie", "cookies", "gdpr", "consent", "breadcrumb", "breadcrumbs", "sidebar", "navbar", "navigation", "outbrain", "taboola",
        "popup", "modal", "paywall", "trending", "mostread", "popular", "tags", "taglist", "toolbar", "pagination", "widget", "teaser", "readmore", "skip", "copyright",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Clean(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll(Silent).ToList())
        {
            if (!HoldsArticle(element))
            {
                element.Remove();
            }
        }

        var all = TextInParagraphs(page);
        foreach (var element in page.All.ToList())
        {
            if (IsNamedNoise(element) && !HoldsArticle(element) && TextInParagraphs(element) <= all * MostOfPage && element.Parent is not null)
            {
                element.Remove();
            }
        }

        MarkCaptions(page);
    }

    private static bool HoldsArticle(IElement element) =>
        element.LocalName is "html" or "body" or "main" or "article" || element.QuerySelector("article,main,h1,[itemprop=articleBody]") is not null;

    private static bool IsNamedNoise(IElement element) => HasNoiseWord(element.ClassName) || HasNoiseWord(element.Id);

    // "post-comments" names comments; "no-sidebar" and "comments-open" are told apart by what they hold.
    private static bool HasNoiseWord(string? name)
    {
        if (string.IsNullOrEmpty(name) || name.Length > 400)
        {
            return false;
        }

        foreach (var range in name.AsSpan().SplitAny(" -_\t\n"))
        {
            if (Words.Contains(name.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static double TextInParagraphs(IParentNode node)
    {
        var length = 0;
        foreach (var paragraph in node.QuerySelectorAll("p"))
        {
            length += paragraph.TextContent.Length;
        }

        return length;
    }

    private static void MarkCaptions(IHtmlDocument page)
    {
        foreach (var caption in page.QuerySelectorAll("figcaption,[class*=caption]").ToList())
        {
            var words = PageText.Plain(caption.TextContent);
            if (caption.Parent is null || caption.LocalName is "figure" or "body" or "main" or "article" || words.Length > 1_500)
            {
                continue;
            }

            var paragraph = page.CreateElement("p");
            paragraph.TextContent = words.Length == 0 ? "" : PageParagraph.CaptionMark + words;
            var figure = caption.Closest("figure");
            var place = figure is null || figure.QuerySelector("p") is not null ? caption : figure;
            place.Replace(paragraph);
        }

        foreach (var figure in page.QuerySelectorAll("figure,picture,img").ToList())
        {
            if (figure.QuerySelector("p") is null)
            {
                figure.Remove();
            }
        }
    }
}
