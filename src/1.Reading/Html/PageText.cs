using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Dragoman.Reading;

/// <summary>Finds the article in a cleaned page and gives its paragraphs.</summary>
internal static class PageText
{
    private const int ShortestArticle = 140;
    private const string Nowhere = "https://page.invalid/";

    // The library could fetch pages and pictures; it is never asked to, and could not.
    static PageText() => Reader.SetBaseHttpClientHandler(new NoNetwork());

    public static List<PageParagraph> Read(IHtmlDocument page, string? url)
    {
        var whole = page.QuerySelector("article") ?? page.QuerySelector("main") ?? (IElement?)page.Body;
        var all = whole is null ? [] : Paragraphs(whole);
        var found = Extract(page, url);
        return Length(found) >= ShortestArticle || Length(found) * 2 >= Length(all) ? found : all;
    }

    /// <summary>Words with each white space made one blank, line breaks by themselves kept.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        var blank = '\0';
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = c == '\u2028' || blank == '\u2028' ? '\u2028' : ' ';
                continue;
            }

            if (blank != '\0' && plain.Length > 0)
            {
                plain.Append(blank == '\u2028' ? '\n' : ' ');
            }

            blank = '\0';
            plain.Append(c);
        }

        return plain.ToString();
    }

    private static List<PageParagraph> Extract(IHtmlDocument page, string? url)
    {
        // What the library does to a page nobody can foresee; the whole page's text stands in for it.
        try
        {
            using var reader = new Reader(WebHost.Of(url) is null ? Nowhere : url!, (IHtmlDocument)page.Clone());
            reader.DisableJSONLD = true;
            var article = reader.GetArticle();
            if (!article.Completed || string.IsNullOrEmpty(article.Content))
            {
                return [];
            }

            var content = new HtmlParser().ParseDocument(article.Content);
            return content.Body is null ? [] : Paragraphs(content.Body);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return [];
        }
    }

    private static int Length(List<PageParagraph> paragraphs) => paragraphs.Sum(paragraph => paragraph.Text.Length);

    private static List<PageParagraph> Paragraphs(INode root)
    {
        var paragraphs = new List<PageParagraph>();
        var words = new StringBuilder();
        Walk(root, words, paragraphs);
        Flush(words, paragraphs);
        return paragraphs;
    }

    // The depth of pages is bounded before they are parsed.
    private static void Walk(INode node, StringBuilder words, List<PageParagraph> paragraphs)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    words.Append(text.Data);
                    break;
                case IElement { LocalName: "br" }:
                    words.Append('\u2028');
                    break;
                case IElement { LocalName: "script" or "style" or "template" or "noscript" }:
                    break;
                case IElement element when IsFlowing(element.LocalName):
                    Walk(element, words, paragraphs);
                    break;
                case IElement element:
                    Flush(words, paragraphs);
                    Walk(element, words, paragraphs);
                    Flush(words, paragraphs);
                    break;
            }
        }
    }

    private static bool IsFlowing(string name) => name is "a" or "b" or "i" or "em" or "strong" or "span" or "u" or "font" or "small" or "abbr"
        or "sup" or "sub" or "mark" or "q" or "cite" or "time" or "wbr" or "s" or "del" or "ins" or "code" or "kbd" or "label" or "bdi" or "bdo" or "data" or "dfn";

    private static void Flush(StringBuilder words, List<PageParagraph> paragraphs)
    {
        if (words.Length > 0)
        {
            var text = TextCleaner.Clean(Plain(words.ToString()));
            var isCaption = text.Length > 0 && text[0] == PageParagraph.CaptionMark;
            text = text.Replace(PageParagraph.CaptionMark, ' ').Trim();
            if (text.Length > 0)
            {
                paragraphs.Add(new PageParagraph(text, isCaption));
            }
        }

        words.Clear();
    }
}
