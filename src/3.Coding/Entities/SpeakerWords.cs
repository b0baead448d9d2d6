using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gives "I" in a quotation to its speaker, and "we" to the country or body for which the speaker speaks.</summary>
internal static class SpeakerWords
{
    // Whoever holds one of these speaks for a body of his own kind.
    private static readonly string[] OfBodies = ["MIL", "REB", "COP", "PRM", "BUS", "LAB", "PTY", "PTYOPP", "OPP", "SOC", "REL", "SPY", "JUD"];

    /// <summary>Adds first-person mentions to the drafts.</summary>
    /// <param name="document">The article.</param>
    /// <param name="speakers">Who speaks in its quotations.</param>
    /// <param name="ledger">Its drafts with all other mentions.</param>
    /// <param name="home">The country that the article is at home in, of whose state bodies it speaks without naming it; null where not known.</param>
    public static void Link(TaggedDocument document, QuoteSpeakers speakers, EntityLedger ledger, string? home)
    {
        var text = document.Document.Text;
        foreach (var sentence in document.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.PartOfSpeech is not ("PRON" or "DET") || Person(token.Span.In(text)) is not { } isOne || speakers.Source(token.Span) is not { } source)
                {
                    continue;
                }

                if (Speaker(ledger, source) is { } speaker && (isOne ? speaker : Side(ledger, speaker, source, token.Span, home)) is { } meant)
                {
                    meant.Mentions.Add(new EntityMention(token.Span, token.Span.In(text), MentionForm.Pronoun));
                }
            }
        }
    }

    /// <summary>The draft whose mention a statement's source is, or null.</summary>
    public static EntityDraft? Speaker(EntityLedger ledger, TextSpan source)
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

    // One, several, or no first person at all.
    private static bool? Person(string word) => word switch
    {
        "I" or "me" or "my" or "My" or "myself" => true,
        "we" or "We" or "us" or "our" or "Our" or "ours" or "ourselves" => false,
        _ => null,
    };

    // A minister says "we" of his country, an officer of his army, a manager of his firm; what a villager means is open.
    private static EntityDraft? Side(EntityLedger ledger, EntityDraft speaker, TextSpan source, TextSpan at, string? home) => speaker switch
    {
        { Kind: not EntityKind.Person } => speaker,
        { Sector: "GOV" or "LEG", Code: { } code } when CountryTable.Default.FindByAlpha3(code) is not null => ledger.Country(code),
        { Sector: "GOV" or "LEG", Code: null } when home is not null && ledger.Get("C:" + home) is { } country => country,
        { Sector: not ("GOV" or "LEG" or "CVL") } when Named(ledger, source) is { } body => body,
        { Sector: "MIL", Code: { } code } when ledger.Get("G:" + code + ":MIL") is { Mentions.Count: > 0 } army => army,
        { Code: { } code } when CountryTable.Default.FindByAlpha3(code) is null => Body(ledger, at, draft => draft.Code == code),
        { Sector: { } sector } when OfBodies.Contains(sector) => Body(ledger, at, draft => draft.Sector == sector && (draft.Code is null || speaker.Code is null || draft.Code == speaker.Code)),
        _ => null,
    };

    // "Acme's chairman, Jane Roe": the body that the speaker is named with.
    private static EntityDraft? Named(EntityLedger ledger, TextSpan source) => ledger.Drafts.FirstOrDefault(draft =>
        draft.Kind is EntityKind.Organisation or EntityKind.Group && !draft.IsPlural && draft.Mentions.Exists(mention => source.Contains(mention.Span) && mention.Span.Start == source.Start));

    // The body spoken of last before the quotation, else the first behind it.
    private static EntityDraft? Body(EntityLedger ledger, TextSpan at, Func<EntityDraft, bool> fits) => ledger.Drafts
        .Where(draft => draft.Kind is EntityKind.Organisation or EntityKind.Group && !draft.IsPlural && fits(draft))
        .SelectMany(draft => draft.Mentions.Select(mention => (Draft: draft, mention.Span)))
        .OrderBy(entry => entry.Span.Start < at.Start ? at.Start - entry.Span.Start : (entry.Span.Start - at.Start) * 4)
        .Select(entry => entry.Draft).FirstOrDefault();
}
