using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Finds headline, byline, dateline, captions and paragraphs in a text.</summary>
internal sealed class LayoutReader(string text)
{
    private const int LongestHeadline = 220;
    private const int MostHeadlineLines = 3;
    private const int MostHeadlines = 2;
    private const int DatelineTries = 3;

    private readonly List<Block> _blocks = [];
    private PressTag? _tag;
    private DateOnly? _dated;
    private int _headlines;
    private int _tries = DatelineTries;
    private bool _inBody;

    /// <summary>Reads the whole text.</summary>
    /// <param name="headline">Where the headline stands, if that is known.</param>
    /// <param name="marked">Blocks that the format marks; null where the text itself must tell.</param>
    public Layout Read(TextSpan? headline, IReadOnlyList<Block>? marked)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        _tag = start < text.Length ? PressTag.At(text, start) : null;
        if (marked is not null)
        {
            foreach (var block in marked)
            {
                ReadMarked(block);
            }

            return Done();
        }

        if (headline is { } span)
        {
            Add(BlockKind.Headline, span.Start, span.End);
            _headlines = MostHeadlines;
            start = span.End;
        }

        foreach (var paragraph in Paragraphs.Split(text, new TextSpan(start, text.Length)))
        {
            ReadParagraph(paragraph);
        }

        return Done();
    }

    private Layout Done() => new(_blocks, _tag, _dated);

    private void ReadMarked(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Body when !_inBody && ReadFrontLine(block.Span):
                break;
            case BlockKind.Body:
                _inBody = true;
                ReadBody(block.Span.Start, block.Span.End);
                break;
            case BlockKind.Caption:
                AddCaption(block.Span.Start, block.Span.End, CreditOfCaption(block.Span.Start, block.Span.End));
                break;
            default:
                Add(block.Kind, block.Span.Start, block.Span.End);
                break;
        }
    }

    // A byline or a date above the first paragraph.
    private bool ReadFrontLine(TextSpan line)
    {
        if (Byline.Stands(text, line.Start, line.End))
        {
            Add(BlockKind.Byline, line.Start, line.End);
            return true;
        }

        if (DateStamp.Read(text, line.Start, line.End) is { } stamp)
        {
            _dated ??= stamp.Day;
            Add(BlockKind.Dateline, line.Start, line.End);
            return true;
        }

        return false;
    }

    private void ReadParagraph(TextSpan paragraph)
    {
        var at = paragraph.Start;
        while (!_inBody && at < paragraph.End)
        {
            var next = ReadFront(paragraph, at);
            _inBody = next == at;
            at = next;
        }

        if (at < paragraph.End)
        {
            ReadBody(at, paragraph.End);
        }
    }

    // One line (or a wrapped headline) of what stands before the article's own text; gives its end, or its begin if it is none.
    private int ReadFront(TextSpan paragraph, int at)
    {
        var lineEnd = TextLines.End(text, at, paragraph.End);
        if (_tag is not null && _headlines == 0 && Trimmed.Of(text, at, lineEnd) == _tag.Span)
        {
            Add(BlockKind.Headline, at, lineEnd);
            return TextLines.Next(text, lineEnd, paragraph.End);
        }

        if ((_headlines > 0 || !Byline.Stands(text, at, lineEnd)) && ReadFrontLine(new TextSpan(at, lineEnd)))
        {
            return TextLines.Next(text, lineEnd, paragraph.End);
        }

        if (CaptionAt(at, paragraph.End) is { } caption)
        {
            AddCaption(at, caption.End, caption.Credit);
            return TextLines.Next(text, caption.End, paragraph.End);
        }

        var headlineEnd = _headlines < MostHeadlines ? HeadlineEnd(paragraph, at) : at;
        if (headlineEnd > at)
        {
            Add(BlockKind.Headline, at, headlineEnd);
            _headlines++;
        }

        return TextLines.Next(text, headlineEnd, paragraph.End);
    }

    private int HeadlineEnd(TextSpan paragraph, int at)
    {
        var whole = Trimmed.Of(text, at, paragraph.End);
        var lines = whole.Length <= LongestHeadline ? whole.In(text).AsSpan().Count('\n') + 1 : int.MaxValue;
        var more = TextLines.HasMore(text, paragraph.End);
        if (more && lines <= MostHeadlineLines && !TextLines.EndsLikeSentence(text, whole) && Dateline.Read(text, whole.Start, whole.End) is null)
        {
            return paragraph.End;
        }

        // A first line that its writer ended, with the article at once in the next line.
        var line = Trimmed.Of(text, at, TextLines.End(text, at, paragraph.End));
        return line.End < paragraph.End && _headlines == 0 && line.Length <= LongestHeadline && !TextLines.EndsLikeSentence(text, line)
            && LineBreaks.Splits(text, new TextSpan(at, paragraph.End), line.End, LineBreaks.Width(text, new TextSpan(at, paragraph.End)))
            && Dateline.Read(text, line.Start, line.End) is null
            ? line.End
            : at;
    }

    private void ReadBody(int start, int end)
    {
        var paragraph = Trimmed.Of(text, start, end);
        start = paragraph.Start;
        if (start >= paragraph.End)
        {
            return;
        }

        if (_tries > 0)
        {
            _tries--;
            if (Dateline.Read(text, start, paragraph.End) is { } dateline)
            {
                _tries = 0;
                _dated ??= dateline.Day;
                Add(BlockKind.Dateline, start, dateline.End);
                start = Trimmed.Of(text, dateline.End, paragraph.End).Start;
            }
        }

        if (Byline.Closes(text, start, paragraph.End))
        {
            Add(BlockKind.Byline, start, paragraph.End);
            return;
        }

        ReadLines(start, paragraph.End);
    }

    // Captions may stand in the middle of a paragraph where blank lines were lost.
    private void ReadLines(int start, int end)
    {
        var body = start;
        var complete = start;
        for (var at = start; at < end;)
        {
            var lineEnd = TextLines.End(text, at, end);
            if (Credit.Start(text, at, lineEnd) is { } credit)
            {
                AddBody(body, complete);
                AddCaption(complete, lineEnd, credit);
                body = complete = TextLines.Next(text, lineEnd, end);
            }
            else if (TextLines.EndsLikeSentence(text, Trimmed.Of(text, at, lineEnd)))
            {
                complete = TextLines.Next(text, lineEnd, end);
            }

            at = TextLines.Next(text, lineEnd, end);
        }

        var signature = body < end ? Credit.Unsure(text, body, end) ?? end : end;
        AddBody(body, signature);
        Add(BlockKind.Credit, signature, end);
    }

    private int? CreditOfCaption(int start, int end) => Credit.Start(text, start, end) ?? Credit.Unsure(text, start, end);

    private (int End, int Credit)? CaptionAt(int at, int end)
    {
        // A caption is at most a few lines long.
        for (var lines = 0; lines < 4 && at < end; lines++)
        {
            var lineEnd = TextLines.End(text, at, end);
            if (CreditOfCaption(at, lineEnd) is { } credit)
            {
                return (lineEnd, credit);
            }

            if (TextLines.EndsLikeSentence(text, Trimmed.Of(text, at, lineEnd)))
            {
                return null;
            }

            at = TextLines.Next(text, lineEnd, end);
        }

        return null;
    }

    private void AddBody(int start, int end) => Add(BlockKind.Body, start, end);

    private void AddCaption(int start, int end, int? credit)
    {
        Add(BlockKind.Caption, start, credit ?? end);
        if (credit is { } from)
        {
            Add(BlockKind.Credit, from, end);
        }
    }

    private void Add(BlockKind kind, int start, int end)
    {
        var span = Trimmed.Of(text, start, end);
        if (span.Length > 0)
        {
            _blocks.Add(new Block(kind, span));
        }
    }
}
