using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gives "I" in a quotation to its speaker, and "we" to the country or body for which the speaker speaks.</summary>
internal static class SpeakerWords
{
    /// <summary>Adds first-person mentions to the drafts.</summary>
    /// <param name="document">The article.</param>
    /// <param name="ledger">Its drafts with all other mentions.</param>
    public static void Link(TaggedDocument document, EntityLedger ledger)
    {
        var text = document.Document.Text;
        var quotes = QuoteFinder.Find(text, document.Document.Sentences);
        if (quotes.Count == 0)
        {
            return;
        }

        var contents = QuotedSentences.Extend(document, quotes);
        foreach (var sentence in document.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.PartOfSpeech is not ("PRON" or "DET") || Person(token.Span.In(text)) is not { } isOne || !quotes.Exists(quote => quote.Contains(token.Span)))
                {
                    continue;
                }

                var said = contents.Where(entry => entry.Key.Source is not null && entry.Value.Any(piece => piece.Contains(token.Span)))
                    .OrderBy(entry => entry.Value.Sum(piece => piece.Length)).Select(entry => entry.Key).FirstOrDefault();
                if (said is not null && Speaker(ledger, said.Source!.Value) is { } speaker && (isOne ? speaker : Side(ledger, speaker)) is { } meant)
                {
                    meant.Mentions.Add(new EntityMention(token.Span, token.Span.In(text), MentionForm.Pronoun));
                }
            }
        }
    }

    // One, several, or no first person at all.
    private static bool? Person(string word) => word switch
    {
        "I" or "me" or "my" or "My" or "myself" => true,
        "we" or "We" or "us" or "our" or "Our" or "ourselves" => false,
        _ => null,
    };

    private static EntityDraft? Speaker(EntityLedger ledger, TextSpan source)
    {
        EntityDraft? best = null;
        var length = 0;
        foreach (var draft in ledger.Drafts)
        {
            foreach (var mention in draft.Mentions)
            {
                if ((mention.Span == source || source.Contains(mention.Span)) && mention.Span.Length > length)
                {
                    (best, length) = (draft, mention.Span.Length);
                }
            }
        }

        return length * 2 >= source.Length ? best : null;
    }

    // A minister says "we" of his country, a soldier of his army; what a villager means is open.
    private static EntityDraft? Side(EntityLedger ledger, EntityDraft speaker) => speaker switch
    {
        { Kind: not EntityKind.Person } => speaker,
        { Sector: "GOV" or "LEG", Code: { } code } when CountryTable.Default.FindByAlpha3(code) is not null => ledger.Country(code),
        _ => null,
    };
}
