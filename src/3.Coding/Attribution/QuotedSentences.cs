using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gives a quoted sentence that has no cue of its own to the speaker it belongs to.</summary>
internal static class QuotedSentences
{
    /// <summary>The content of every statement in the article, quoted sentences that carry it on included.</summary>
    /// <param name="document">The article.</param>
    /// <param name="quotes">Its quotations in reading order.</param>
    public static Dictionary<AttributionReading, IReadOnlyList<TextSpan>> Extend(TaggedDocument document, List<TextSpan> quotes)
    {
        // By reference: two readings of equal words in two places are two statements.
        Dictionary<AttributionReading, IReadOnlyList<TextSpan>> contents = new(ReferenceEqualityComparer.Instance);
        foreach (var reading in document.Sentences.SelectMany(sentence => sentence.Attributions))
        {
            contents[reading] = reading.Content;
        }

        string text = document.Document.Text;
        var speakers = new AttributionReading?[document.Sentences.Count];
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            if (Quoted(sentence.Sentence.Span, quotes) is not { } quote || sentence.Attributions.Any(said => quote.Overlaps(said.Content[0])))
            {
                continue;
            }

            var speaker = SameQuote(document, i, quote) ?? Before(document, speakers, i) ?? After(document, i, quotes);
            if (speaker is not null)
            {
                speakers[i] = speaker;
                var piece = new TextSpan(Math.Max(quote.Start, sentence.Sentence.Span.Start), Math.Min(quote.End, sentence.Sentence.Span.End));
                contents[speaker] = [.. contents[speaker].Append(piece).Where(part => part.In(text).Length > 0).Order()];
            }
        }

        return contents;
    }

    // The quotation that covers a sentence from its first to its last word, or null.
    private static TextSpan? Quoted(TextSpan sentence, List<TextSpan> quotes)
    {
        foreach (var quote in quotes)
        {
            // Closing punctuation may stand outside the marks.
            if (quote.Start <= sentence.Start + 1 && quote.End >= sentence.End - 1)
            {
                return quote;
            }
        }

        return null;
    }

    // A running quotation belongs to whoever is named as its speaker in any of its sentences.
    private static AttributionReading? SameQuote(TaggedDocument document, int index, TextSpan quote)
    {
        for (int step = 1; step < document.Sentences.Count; step++)
        {
            bool inside = false;
            foreach (int i in new[] { index - step, index + step })
            {
                if (i >= 0 && i < document.Sentences.Count && document.Sentences[i].Sentence.Span.Overlaps(quote))
                {
                    inside = true;
                    if (document.Sentences[i].Attributions.FirstOrDefault(said => said.Source is not null && said.Content.Any(quote.Overlaps)) is { } speaker)
                    {
                        return speaker;
                    }
                }
            }

            if (!inside)
            {
                return null;
            }
        }

        return null;
    }

    // The sentence before has a speaker and stands in the same paragraph.
    private static AttributionReading? Before(TaggedDocument document, AttributionReading?[] speakers, int index)
    {
        if (index == 0 || document.Sentences[index - 1].Sentence.Paragraph != document.Sentences[index].Sentence.Paragraph)
        {
            return null;
        }

        return document.Sentences[index - 1].Attributions.LastOrDefault(said => said.Source is not null) ?? speakers[index - 1];
    }

    // The next sentence without a break in quoting names the speaker: "…" "…," he said.
    private static AttributionReading? After(TaggedDocument document, int index, List<TextSpan> quotes)
    {
        for (int i = index + 1; i < document.Sentences.Count; i++)
        {
            if (document.Sentences[i].Sentence.Paragraph != document.Sentences[index].Sentence.Paragraph)
            {
                return null;
            }

            var speaker = document.Sentences[i].Attributions.FirstOrDefault(
                said => said.Source is not null && quotes.Exists(quote => said.Content.Any(quote.Overlaps)));
            if (speaker is not null)
            {
                return speaker;
            }

            if (Quoted(document.Sentences[i].Sentence.Span, quotes) is null)
            {
                return null;
            }
        }

        return null;
    }
}
