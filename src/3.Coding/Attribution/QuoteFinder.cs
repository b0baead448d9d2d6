using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds what stands between quotation marks, also over several sentences and paragraphs.</summary>
internal static class QuoteFinder
{
    /// <summary>The quotations in reading order, marks included; one that is not closed ends with its paragraph.</summary>
    /// <remarks>
    /// A paragraph that begins with a mark while the one before it left a quotation open carries that quotation on:
    /// the two are one stretch here.
    /// </remarks>
    public static List<TextSpan> Find(string text, IReadOnlyList<Sentence> sentences)
    {
        List<TextSpan> quotes = [];
        int carried = -1;
        for (int i = 0; i < sentences.Count;)
        {
            int first = i, start = sentences[i].Span.Start;
            while (i < sentences.Count && sentences[i].Paragraph == sentences[first].Paragraph)
            {
                i++;
            }

            carried = Paragraph(text, new TextSpan(start, sentences[i - 1].Span.End), carried, quotes);
        }

        return quotes;
    }

    private static int Paragraph(string text, TextSpan span, int carried, List<TextSpan> quotes)
    {
        int open = carried >= 0 && IsQuote(text[span.Start]) ? carried : -1;
        bool continued = open >= 0;
        for (int at = continued ? span.Start + 1 : span.Start; at < span.End; at++)
        {
            char mark = text[at];
            if (!IsQuote(mark))
            {
                continue;
            }

            if (open < 0)
            {
                open = mark is '”' ? -1 : at;
            }
            else if (mark is not '“' and not '«')
            {
                if (continued)
                {
                    // The open stretch stands at the end of the list; the close makes it longer.
                    quotes[^1] = new TextSpan(open, at + 1);
                    continued = false;
                }
                else
                {
                    quotes.Add(new TextSpan(open, at + 1));
                }

                open = -1;
            }
        }

        if (open < 0)
        {
            return -1;
        }

        if (continued)
        {
            quotes[^1] = new TextSpan(open, span.End);
        }
        else
        {
            quotes.Add(new TextSpan(open, span.End));
        }

        return open;
    }

    private static bool IsQuote(char mark) => mark is '"' or '“' or '”' or '„' or '«' or '»';
}
