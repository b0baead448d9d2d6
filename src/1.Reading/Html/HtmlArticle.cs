using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Reads an article from a web page. Nothing the page names is ever fetched or run.</summary>
internal static class HtmlArticle
{
    public static Draft Read(ReadOnlySpan<byte> bytes, CancellationToken cancel)
    {
        var decoded = TextDecoder.Decode(bytes, NamedCharset.Find(bytes));
        if (decoded.Text is null)
        {
            return Draft.Failed(decoded.Reason, decoded.Remedy);
        }

        var html = TextCleaner.Clean(decoded.Text).Replace(PageParagraph.CaptionMark, '\uFFFD');
        return MarkupWeight.IsSafe(html) ? FromPage(html, cancel) : FromScraps(html);
    }

    private static Draft FromPage(string html, CancellationToken cancel)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(html);
        if (!MarkupWeight.IsSafe(page))
        {
            return FromScraps(html);
        }

        var metadata = PageMetadata.Read(page);
        cancel.ThrowIfCancellationRequested();
        PageCleaner.Clean(page);
        var paragraphs = PageText.Read(page, metadata.Url);
        return Join(metadata, paragraphs);
    }

    // Too deep or too large for a tree: its text without the markup.
    private static Draft FromScraps(string html) => Join(new PageMetadata(), MarkupStripper.Paragraphs(html));

    private static Draft Join(PageMetadata metadata, List<PageParagraph> paragraphs)
    {
        var text = new System.Text.StringBuilder();
        var blocks = new List<Block>();
        if (metadata.Title is not null)
        {
            Append(BlockKind.Headline, metadata.Title);
        }

        foreach (var paragraph in paragraphs)
        {
            if (!Boilerplate.Is(paragraph.Text) && !(blocks.Count <= 2 && paragraph.Text == metadata.Title))
            {
                Append(paragraph.IsCaption ? BlockKind.Caption : BlockKind.Body, paragraph.Text);
            }
        }

        return new Draft(text.ToString())
        {
            Marked = blocks,
            Citation = metadata.ToCitation(),
            BodyIsEmpty = !blocks.Exists(block => block.Kind != BlockKind.Headline),
        };

        void Append(BlockKind kind, string words)
        {
            if (text.Length > 0)
            {
                text.Append("\n\n");
            }

            blocks.Add(new Block(kind, new TextSpan(text.Length, text.Length + words.Length)));
            text.Append(words);
        }
    }
}
