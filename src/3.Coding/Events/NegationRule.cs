using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>An act with "not", "never", "no" or "without" did not happen: by the outlet, or by the speaker who says so.</summary>
internal static class NegationRule
{
    /// <summary>Negated or denied, or nothing.</summary>
    public static EventStatus? Apply(StatusQuestion question)
    {
        int trigger = question.Tree.HeadOf(question.Reading.Trigger);
        // "We do not agree" is a refusal, and the refusal took place.
        if (trigger < 0 || question.Reading.Type is "REJECT" || !IsNegated(trigger, question.Tree))
        {
            return null;
        }

        // The tagger tells a denial from a plain "not" better than the words do; that it is one of the two is sure.
        return question.Reading.Status switch
        {
            EventStatus.Denied or EventStatus.Negated => question.Reading.Status,
            EventStatus.Asserted or EventStatus.Historical => question.Speakers.Any(said => said.Source is not null) ? EventStatus.Denied : EventStatus.Negated,
            _ => null,
        };
    }

    private static bool IsNegated(int trigger, SyntaxTree tree)
    {
        if (Has(trigger, tree))
        {
            return true;
        }

        // "Carried out no attack" has its "no" at the noun; "did not carry out the attack" at the verb.
        int verb = tree.Head(trigger);
        bool isTold = (tree.Tokens[trigger].PartOfSpeech is "NOUN" && tree.Relation(trigger) is "obj" or "nsubj" or "obl")
            || (tree.Relation(trigger) is "advcl" && tree.Governs(trigger, "mark", lemma => lemma is "in"));
        return verb >= 0 && isTold && LightVerbs.Has(tree.Tokens[verb].Lemma) && Has(verb, tree);
    }

    private static bool Has(int token, SyntaxTree tree)
    {
        var children = tree.Children(token);
        for (int i = 0; i < children.Count; i++)
        {
            var word = tree.Tokens[children[i]];
            bool not = word.Lemma is "not" or "n't" or "n’t" or "never" || (word.Lemma is "no" && word.Relation is "det")
                || (word.Lemma is "without" && word.Relation is "case" or "mark");
            int next = children[i] + 1;
            if (not && !(next < tree.Tokens.Count && tree.Tokens[next].Lemma is "only" or "just" or "merely"))
            {
                return true;
            }
        }

        return false;
    }
}
