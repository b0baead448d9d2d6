using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Resolves the statements that the tagger read, and gives quoted sentences without a cue to the speaker beside them.</summary>
internal sealed class AttributionReader(ActorResolver actors)
{
    /// <summary>Reads the statements of an article.</summary>
    public DocumentAttributions Read(TaggedDocument document, DocumentEntities entities)
    {
        string text = document.Document.Text;
        var quotes = QuoteFinder.Find(text, document.Document.Sentences);
        var contents = QuotedSentences.Extend(document, quotes);
        List<Attribution> all = [];
        foreach (var sentence in document.Sentences)
        {
            foreach (var reading in sentence.Attributions.Where(reading => reading.Content.Count > 0))
            {
                var source = reading.Source is { } span
                    ? actors.Resolve(span, sentence, entities, document.Document.Citation.Published)
                    : null;
                var content = contents[reading];
                bool denies = CueWords.IsDenial(reading.Cue, reading.Content[0], text) || CueWords.IsNegated(reading.Cue, text);
                all.Add(new Attribution(source, reading.Cue, content, MannerOf(content, quotes, text), denies));
            }
        }

        return new DocumentAttributions([.. all.OrderBy(said => said.Cue)]);
    }

    private static Manner MannerOf(IReadOnlyList<TextSpan> content, List<TextSpan> quotes, string text)
    {
        int quoted = 0, open = 0;
        foreach (var piece in content)
        {
            for (int at = piece.Start; at < piece.End; at++)
            {
                if (char.IsLetterOrDigit(text[at]))
                {
                    bool inside = quotes.Exists(quote => quote.Start <= at && at < quote.End);
                    quoted += inside ? 1 : 0;
                    open += inside ? 0 : 1;
                }
            }
        }

        return quoted == 0 ? Manner.Indirect : open == 0 ? Manner.Direct : Manner.Mixed;
    }
}
