using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Tells what a place name stands for where it stands.</summary>
internal static class PlaceUses
{
    /// <summary>The use of a name.</summary>
    /// <param name="span">The name.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="tree">The sentence's tree.</param>
    /// <param name="standsForState">Whether it is a country, a capital or a seat of government, which news use for a government.</param>
    public static PlaceUse Of(TextSpan span, TaggedSentence sentence, SyntaxTree tree, bool standsForState)
    {
        var roles = sentence.Events.SelectMany(reading => reading.Roles).ToList();
        if (roles.Exists(role => role.Kind == RoleKind.Place && role.Span.Overlaps(span)))
        {
            return PlaceUse.Literal;
        }

        int head = tree.HeadOf(span);
        string relation = head < 0 ? "" : tree.Relation(head);
        if (relation is "amod" or "compound")
        {
            return PlaceUse.Modifier;
        }

        bool acts = roles.Exists(role => role.Kind is RoleKind.Actor or RoleKind.Recipient && role.Span == span)
            || sentence.Attributions.Any(said => said.Source == span);
        if (acts)
        {
            return PlaceUse.Metonymic;
        }

        if (!standsForState || head < 0)
        {
            return PlaceUse.Literal;
        }

        // "Ankara said", "Moscow's position", "talks between Ankara and Moscow".
        bool subject = relation is "nsubj" && tree.Head(head) is >= 0 and var verb && tree.Tokens[verb].PartOfSpeech is "VERB";
        bool owner = tree.Tokens[head].Relation is "nmod:poss";
        bool side = tree.Governs(head, "case", lemma => lemma is "with" or "against" or "between" or "by");
        return subject || owner || side ? PlaceUse.Metonymic : PlaceUse.Literal;
    }
}
