using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Cuts a text into sentences.</summary>
/// <remarks>
/// A blank line always ends a sentence; a single line break does where the line before it is complete or a headline, else it is
/// taken for a wrapped line. Time is linear in the length of the text, whatever the text is.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>Cuts a whole text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Sentences in order, without surrounding white space; empty where the text is blank.</returns>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text, new TextSpan(0, text.Length));
    }

    /// <summary>Cuts a stretch of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch to cut.</param>
    /// <returns>Sentences in order, offsets into the whole text; empty where the stretch is blank.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        var sentences = new List<TextSpan>();
        foreach (var paragraph in Paragraphs.Split(text, span))
        {
            SplitParagraph(text, paragraph, sentences);
        }

        return sentences;
    }

    private static void SplitParagraph(string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var width = LineBreaks.Width(text, paragraph);
        var start = paragraph.Start;
        var at = start;
        while (at < paragraph.End)
        {
            var c = text[at];
            if (c == '\n')
            {
                if (LineBreaks.Splits(text, paragraph, at, width))
                {
                    Add(text, start, at, sentences);
                    start = at + 1;
                }

                at++;
            }
            else if (CharKinds.IsTerminal(c))
            {
                var stop = FullStop.Read(text, start, at, paragraph.End);
                if (stop.EndsSentence)
                {
                    Add(text, start, stop.End, sentences);
                    start = stop.End;
                }

                at = Math.Max(stop.End, at + 1);
            }
            else
            {
                at++;
            }
        }

        Add(text, start, paragraph.End, sentences);
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        var span = Trimmed.Of(text, start, end);
        if (span.Length > 0)
        {
            sentences.Add(span);
        }
    }
}
