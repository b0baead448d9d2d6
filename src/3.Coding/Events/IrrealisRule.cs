using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Where the tagger is unsure, an act with "will" lies ahead, and one with "if", "could" or "should" is only thought of.</summary>
internal static class IrrealisRule
{
    // Above this the tagger has seen more than one word tells.
    private const double Unsure = 0.6;

    /// <summary>Future or hypothetical, or nothing.</summary>
    public static EventStatus? Apply(StatusQuestion question)
    {
        var tree = question.Tree;
        int trigger = tree.HeadOf(question.Reading.Trigger);
        if (trigger < 0 || question.Reading.Status is not (EventStatus.Asserted or EventStatus.Historical) || question.Reading.StatusProbability >= Unsure)
        {
            return null;
        }

        if (tree.Governs(trigger, "mark", lemma => lemma is "if" or "unless" or "whether")
            || tree.Governs(trigger, "aux", lemma => lemma is "would" or "could" or "should" or "may" or "might" or "must" or "can"))
        {
            return EventStatus.Hypothetical;
        }

        // "Troops came to seize the bridge": whether they did is not said.
        bool purpose = tree.Relation(trigger) is "advcl" && tree.Governs(trigger, "mark", lemma => lemma is "to");
        return purpose || tree.Governs(trigger, "aux", lemma => lemma is "will" or "shall") ? EventStatus.Future : null;
    }
}
