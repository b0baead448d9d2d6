using System.Net;
using System.Text;

namespace Dragoman.Reading;

/// <summary>Takes the text out of markup without a tree, in one pass.</summary>
internal static class MarkupStripper
{
    private static readonly string[] Silent = ["script", "style", "noscript", "template", "head", "svg", "nav", "footer", "form", "iframe"];
    private static readonly string[] Flowing = ["a", "b", "i", "em", "strong", "span", "u", "font", "small", "abbr", "sup", "sub", "mark", "q", "cite", "time", "wbr"];

    public static List<PageParagraph> Paragraphs(string html)
    {
        var paragraphs = new List<PageParagraph>();
        var words = new StringBuilder();
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            words.Append(html, at, (open < 0 ? html.Length : open) - at);
            if (open < 0)
            {
                break;
            }

            if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
            {
                var hidden = html.IndexOf("-->", open, StringComparison.Ordinal);
                at = hidden < 0 ? html.Length : hidden + 3;
                continue;
            }

            var name = NameEnd(html, open + 1);
            if (name == open + 1 && !(name < html.Length && html[name] is '/' or '!' or '?'))
            {
                // "<" as a sign.
                words.Append('<');
                at = open + 1;
                continue;
            }

            var close = html.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            var tag = html.AsSpan(open + 1, name - open - 1);
            at = Is(Silent, tag) ? AfterClosing(html, tag, close + 1) : close + 1;
            var plain = html[open + 1] == '/' ? html.AsSpan(open + 2, NameEnd(html, open + 2) - open - 2) : tag;
            if (!Is(Flowing, plain))
            {
                Flush(words, paragraphs);
            }
        }

        Flush(words, paragraphs);
        return paragraphs;
    }

    private static void Flush(StringBuilder words, List<PageParagraph> paragraphs)
    {
        if (words.Length > 0 && PageText.Plain(WebUtility.HtmlDecode(words.ToString())) is { Length: > 0 } text)
        {
            paragraphs.Add(new PageParagraph(TextCleaner.Clean(text), false));
        }

        words.Clear();
    }

    private static int AfterClosing(string html, ReadOnlySpan<char> tag, int at)
    {
        // Only the first closing tag can be meant; where there is none, the rest of the page is silent as in a browser.
        var end = html.AsSpan(at).IndexOf(string.Concat("</", tag), StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : at + end;
    }

    private static int NameEnd(string html, int at)
    {
        var end = at;
        while (end < html.Length && end - at < 16 && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return end;
    }

    private static bool Is(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var known in names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
