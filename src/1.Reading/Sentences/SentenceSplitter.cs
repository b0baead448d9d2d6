using Dragoman.Model;
using Dragoman.Reading.Sentences.Gaps;

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
        var view = new ParagraphView();
        foreach (var paragraph in Paragraphs.Split(text, span))
        {
            SplitParagraph(text, paragraph, view, sentences);
        }

        return sentences;
    }

    // Line breaks divide first; what stands between them is weighed gap by gap.
    private static void SplitParagraph(string text, TextSpan paragraph, ParagraphView view, List<TextSpan> sentences)
    {
        var width = LineBreaks.Width(text, paragraph);
        var start = paragraph.Start;
        for (var at = start; at < paragraph.End; at++)
        {
            if (text[at] == '\n' && LineBreaks.Splits(text, paragraph, at, width))
            {
                SplitLines(text, new TextSpan(start, at), view, sentences);
                start = at + 1;
            }
        }

        SplitLines(text, new TextSpan(start, paragraph.End), view, sentences);
    }

    private static void SplitLines(string text, TextSpan lines, ParagraphView view, List<TextSpan> sentences)
    {
        view.Read(text, lines);
        if (view.Count == 0)
        {
            return;
        }

        var state = default(GapState);
        Span<uint> features = stackalloc uint[GapFeatures.Most];
        state.Pass(view, 0);
        for (var gap = 1; gap < view.Count; gap++)
        {
            if (Gap.IsRuled(view, gap) || (!Gap.IsPlain(view, gap) && Gap.IsPossible(view, gap) && Ends(view, gap, state, features)))
            {
                sentences.Add(new TextSpan(view[state.From].Start, view[gap - 1].End));
                state.Divide(view, gap);
            }

            state.Pass(view, gap);
        }

        sentences.Add(new TextSpan(view[state.From].Start, view[view.Count - 1].End));
    }

    private static bool Ends(ParagraphView view, int gap, in GapState state, Span<uint> features)
    {
        var count = GapFeatures.Write(view, gap, state, features);
        return GapModel.Default.Score(features[..count]) > Gap.Threshold(view, gap);
    }
}
