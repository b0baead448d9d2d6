using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Says when an event happened, as far as its own sentence tells.</summary>
/// <remarks>The day of publication never stands in: an event without a time stays without one.</remarks>
internal static class EventDateReader
{
    /// <summary>The time that the event's own words give, or null.</summary>
    /// <param name="reading">The event.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="tree">The sentence's tree.</param>
    /// <param name="dates">The time expressions of the sentence.</param>
    /// <param name="text">The document's text.</param>
    public static EventDate? Read(
        EventReading reading, TaggedSentence sentence, SyntaxTree tree, IReadOnlyList<DateMention> dates, string text)
    {
        var roles = reading.Roles.Where(role => role.Kind == RoleKind.Time).ToList();
        foreach (var role in roles)
        {
            foreach (var date in dates.Where(date => date.Span.Overlaps(role.Span)).OrderByDescending(date => date.Value?.Length ?? 0))
            {
                if (!IsOnlyBound(date.Span, role.Span, text) && ToEventDate(date, role.Span) is { } own)
                {
                    return own;
                }
            }
        }

        if (roles.Count > 0)
        {
            return null;
        }

        var told = dates.Where(date => date.Value is not null || date.From is not null).ToList();
        bool claimed = told.Count == 1
            && sentence.Events.Any(other => other != reading && other.Roles.Any(role => role.Kind == RoleKind.Time && role.Span.Overlaps(told[0].Span)));
        return told.Count == 1 && !claimed && IsAttached(told[0].Span, reading.Trigger, tree) && !IsOnlyBound(told[0].Span, told[0].Span, text)
            ? ToEventDate(told[0], told[0].Span)
            : null;
    }

    /// <summary>Whether two events of one sentence happen at one time: told side by side or one in the course of the other.</summary>
    /// <param name="trigger">The trigger without a time.</param>
    /// <param name="dated">The trigger with one.</param>
    /// <param name="tree">The sentence's tree.</param>
    public static bool ShareTime(TextSpan trigger, TextSpan dated, SyntaxTree tree)
    {
        int one = tree.HeadOf(trigger), other = tree.HeadOf(dated);
        return one >= 0 && other >= 0 && (Hangs(one, other, tree) || Hangs(other, one, tree));
    }

    private static EventDate? ToEventDate(DateMention date, TextSpan evidence) =>
        date.From is { } from ? new EventDate(from, date.To, evidence, date.Basis)
        : date is { Value: { } value, To: null } ? new EventDate(value, null, evidence, date.Basis)
        : null;

    // "Before June 12", "by Friday": the event is not on that day. "After Friday's attack" is: the attack was on Friday.
    private static bool IsOnlyBound(TextSpan date, TextSpan role, string text)
    {
        if (LexemeReader.Over(text, new TextSpan(date.End, Math.Min(text.Length, date.End + 3))) is var next && next.Has(0, "'", "s"))
        {
            return false;
        }

        int start = Math.Max(0, Math.Min(date.Start, role.Start) - 12);
        var words = LexemeReader.Over(text, new TextSpan(start, date.Start));
        string last = words.Word(words.Count - 1);
        return last is "before" or "by" or "until" or "till" or "after" || (last is "of" && words.Word(words.Count - 2) is "ahead");
    }

    private static bool IsAttached(TextSpan date, TextSpan trigger, SyntaxTree tree)
    {
        int time = tree.HeadOf(date), act = tree.HeadOf(trigger);
        if (time < 0 || act < 0 || tree.Head(time) is not (>= 0 and var governor))
        {
            return false;
        }

        // "carried out an attack on Sunday": the day hangs on the verb, the event is its object.
        return governor == act || (tree.Head(act) == governor && tree.Relation(act) is "obj" or "nsubj" && tree.Tokens[act].PartOfSpeech is "NOUN");
    }

    private static bool Hangs(int dependent, int head, SyntaxTree tree) =>
        tree.Head(dependent) == head
        && (tree.Relation(dependent) is "conj"
            || (tree.Relation(dependent) is "advcl"
                && !tree.Governs(dependent, "mark", lemma => lemma is not ("when" or "as" or "while"))));
}
