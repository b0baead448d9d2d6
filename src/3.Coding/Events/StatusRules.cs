using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Settles the status of an event: the tagger's, unless the words of the sentence are sure to say otherwise.</summary>
internal static class StatusRules
{
    // In order of precedence: what is denied is not asked whether it lies ahead.
    private static readonly Func<StatusQuestion, EventStatus?>[] Rules =
        [DenialRule.Apply, NegationRule.Apply, IrrealisRule.Apply, HistoricalRule.Apply];

    /// <summary>The status of an event.</summary>
    public static EventStatus Settle(StatusQuestion question)
    {
        foreach (var rule in Rules)
        {
            if (rule(question) is { } status)
            {
                return status;
            }
        }

        return question.Reading.Status;
    }
}
