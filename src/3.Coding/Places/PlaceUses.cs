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
        bool moves = head >= 0 && IsMotion(head, tree);
        if (relation is "amod" or "compound" && !IsBeforePlace(head, tree))
        {
            return PlaceUse.Modifier;
        }

        bool acts = roles.Exists(role => role.Kind is RoleKind.Actor or RoleKind.Recipient && role.Span == span)
            || sentence.Attributions.Any(said => said.Source == span);
        if (acts && !moves && !IsPlacedByWord(head, tree))
        {
            return PlaceUse.Metonymic;
        }

        if (!standsForState || head < 0 || moves)
        {
            return PlaceUse.Literal;
        }

        // "Ankara said", "Moscow's position", "talks between Ankara and Moscow", "relations with Tunisia", "accused Russia".
        int verb = tree.Head(head);
        bool subject = relation is "nsubj" && verb >= 0 && tree.Tokens[verb].PartOfSpeech is "VERB";
        bool owner = tree.Tokens[head].Relation is "nmod:poss";
        bool side = tree.Governs(head, "case", lemma => lemma is "with" or "against" or "between" or "by");
        bool target = relation is "obj" or "iobj" && verb >= 0 && !IsPlaceVerb(tree.Tokens[verb].Lemma);
        return subject || owner || side || target ? PlaceUse.Metonymic : PlaceUse.Literal;
    }

    // "In Russia" is a place even where Russia does something.
    private static bool IsPlacedByWord(int head, SyntaxTree tree) =>
        head >= 0 && tree.Governs(head, "case", lemma => lemma is "in" or "at" or "near" or "inside" or "outside" or "across" or "within" or "into");

    // "Flights between London and Amsterdam", "the ambassador to Moscow", "leave Russia", "imports from China".
    private static bool IsMotion(int head, SyntaxTree tree)
    {
        int over = tree.Head(head);
        while (over >= 0 && tree.Relation(head) is "conj")
        {
            (head, over) = (over, tree.Head(over));
        }

        return over >= 0 && tree.Tokens[over].Lemma is "flight" or "fly" or "travel" or "trip" or "visit" or "route" or "road" or "train" or "service" or "border" or "import"
            or "export" or "arrive" or "leave" or "return" or "enter" or "flee" or "ambassador" or "embassy" or "go" or "come" or "move" or "live" or "reside" or "tour" or "journey"
            or "deport" or "expel" or "ship" or "shipment" or "refugee" or "migrant" or "way" or "bear" or "send";
    }

    private static bool IsPlaceVerb(string lemma) => lemma is "leave" or "visit" or "enter" or "reach" or "cross" or "invade" or "flee" or "tour" or "hit" or "strike" or "bomb"
        or "attack" or "occupy" or "shell" or "capture" or "seize" or "liberate" or "control" or "quit" or "exit" or "rock" or "devastate" or "ravage" or "surround";

    // In "Paris, Texas" or "eastern Ukraine's Donetsk" one name leans on the other; in "the Delft police" it does not.
    private static bool IsBeforePlace(int head, SyntaxTree tree) =>
        tree.Head(head) is >= 0 and var over && tree.Tokens[over].PartOfSpeech is "PROPN" && over < head;
}
