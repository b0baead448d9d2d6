using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Keeps those who speak apart from the "he" and "they" in their own quotations: they would say "I" and "we".</summary>
internal sealed class OwnQuotes(QuoteSpeakers speakers, IReadOnlyList<FoundMention> mentions, IReadOnlyList<SentenceWords> sentences, NameLinker names)
{
    private readonly Dictionary<TextSpan, EntityDraft> _linked = [];

    /// <summary>Takes note of whom a mention means.</summary>
    public void Note(TextSpan span, EntityDraft draft) => _linked.TryAdd(span, draft);

    /// <summary>The speaker of the quotation that a pronoun stands in; null where it stands in none or the speaker is not known yet.</summary>
    public EntityDraft? SpeakerOf(TextSpan pronoun)
    {
        if (speakers.Source(pronoun) is not { } source)
        {
            return null;
        }

        if (_linked.TryGetValue(source, out var known))
        {
            return known.Root;
        }

        foreach (var mention in mentions)
        {
            if ((mention.Full == source || source.Contains(mention.Full)) && mention.Form == MentionForm.Name && mention.Kind == NameKind.Person
                && names.Peek(mention, sentences[mention.Sentence]) is { } draft)
            {
                return draft;
            }
        }

        return null;
    }

    /// <summary>Whether a speaker would speak of this one in the first person.</summary>
    public static bool IsOwn(EntityDraft speaker, EntityDraft draft) =>
        draft == speaker
        || (speaker.Code is not null && draft.Code == speaker.Code && (draft.Kind == EntityKind.Country || (draft.Kind != EntityKind.Person && draft.Sector is not null && draft.Sector == speaker.Sector)));
}
