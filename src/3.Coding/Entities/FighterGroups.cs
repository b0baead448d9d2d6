using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Links fighters to the group they belong to ("ELN rebels", "its fighters") and "the attackers" to whoever attacked last.</summary>
internal sealed class FighterGroups
{
    private static readonly string[] Attackers = ["attackers", "assailants", "raiders", "attacker", "assailant", "perpetrators", "bombers"];

    private readonly List<(EntityDraft Draft, FoundMention Mention)> _groups = [];
    private readonly List<(EntityDraft Draft, int Sentence, int Event)> _attackers = [];

    /// <summary>The entity that a phrase of fighters means, or null.</summary>
    public EntityDraft? Find(FoundMention mention, SentenceWords words)
    {
        if (mention.Form != MentionForm.Nominal || ThingLinker.Number(words, mention) is not null)
        {
            return null;
        }

        if (words.Is(mention.Start, "the") && words.Is(mention.End - 1, Attackers))
        {
            // Not those who are striking at them now.
            var suffered = MentionRoles.Of(mention.Full, words.Sentence).Suffers;
            return _attackers.FindLast(entry => entry.Sentence != mention.Sentence || !suffered.Contains(entry.Event)).Draft;
        }

        if (mention.Reading.Role is not { Shape: RoleShape.People } role || mention.Reading.Sector is not ("REB" or "SEP" or "INS"))
        {
            return null;
        }

        foreach (var (draft, before) in Enumerable.Reverse(_groups))
        {
            // "Taliban militants": the group's name stands in the phrase.
            if (mention.Full.Contains(before.Full))
            {
                return draft;
            }

            // "The rebels" after a rebel group's name.
            if (words.Is(mention.Start, "the") && draft.Sector == "REB" && (mention.Reading.Code is null || mention.Reading.Code == draft.Code) && role.Phrase is "rebel" or "militant" or "insurgent")
            {
                return draft;
            }
        }

        return null;
    }

    /// <summary>Takes note of a group, and of who attacks.</summary>
    public void Note(EntityDraft draft, FoundMention mention, SentenceWords words)
    {
        if (mention.Form == MentionForm.Name && draft.Kind is EntityKind.Organisation or EntityKind.Group && draft.Sector is "REB")
        {
            _groups.Add((draft, mention));
        }

        foreach (var at in MentionRoles.Of(mention.Full, words.Sentence).Acts)
        {
            if (words.Sentence.Events[at].Type == "ASSAULT" && words.Sentence.Events[at].Roles.Any(role => role.Kind == RoleKind.Actor && role.Span == mention.Full))
            {
                _attackers.Add((draft, mention.Sentence, at));
            }
        }
    }
}
