using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Says when an event happened, as far as its own sentence tells.</summary>
/// <remarks>The day of publication never stands in: an event without a time stays without one.</remarks>
internal static class EventDateReader
{
    /// <summary>The time that the event's own words give, or null.</summary>
    /// <param name="reading">The event.</param>
    /// <param name="clauses">The dates of its sentence by the words they hang on.</param>
    /// <param name="dates">The time expressions of the sentence.</param>
    /// <param name="text">The document's text.</param>
    public static EventDate? Read(EventReading reading, ClauseDates clauses, IReadOnlyList<DateMention> dates, string text)
    {
        var roles = reading.Roles.Where(role => role.Kind == RoleKind.Time).ToList();
        foreach (var role in roles)
        {
            foreach (var date in dates.Where(date => date.Span.Overlaps(role.Span)).OrderByDescending(date => date.Value?.Length ?? 0))
            {
                if (!IsOnlyBound(date.Span, role.Span, text) && !clauses.IsOfAnother(date.Span, reading.Trigger) && ToEventDate(date, role.Span) is { } own)
                {
                    return own;
                }
            }
        }

        // "Before Sunday" says when it was not.
        bool bounded = roles.Exists(role => dates.Any(date => date.Span.Overlaps(role.Span) && !clauses.IsOfAnother(date.Span, reading.Trigger)));
        return bounded ? null : clauses.Of(reading);
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

    /// <summary>Whether acts of a type are words: they may be said at any time after the deed they speak of.</summary>
    public static bool IsStatement(string type) =>
        type is not ("ASSAULT" or "COERCE" or "RETREAT" or "MOBILIZE" or "AID" or "PROTEST" or "SANCTION");

    /// <summary>The date that a time expression gives, or null where it gives none or only an end.</summary>
    public static EventDate? ToEventDate(DateMention date, TextSpan evidence) =>
        date.From is { } from ? new EventDate(from, date.To, evidence, date.Basis)
        : date is { Value: { } value, To: null } ? new EventDate(value, null, evidence, date.Basis)
        : null;

    /// <summary>Whether the words before a time make it a mere bound.</summary>
    // "Before June 12", "by Friday": the event is not on that day. "After Friday's attack" is: the attack was on Friday.
    public static bool IsOnlyBound(TextSpan date, TextSpan role, string text)
    {
        if (LexemeReader.Over(text, new TextSpan(date.End, Math.Min(text.Length, date.End + 3))) is var next && next.Has(0, "'", "s"))
        {
            return false;
        }

        // "Before dawn on Monday" is on Monday.
        if (DayHours.Are(LexemeReader.Over(text, date)))
        {
            return false;
        }

        int start = Math.Max(0, Math.Min(date.Start, role.Start) - 12);
        var words = LexemeReader.Over(text, new TextSpan(start, date.Start));
        string last = words.Word(words.Count - 1);
        return last is "before" or "by" or "until" or "till" or "after" || (last is "of" && words.Word(words.Count - 2) is "ahead");
    }

    private static bool Hangs(int dependent, int head, SyntaxTree tree) =>
        tree.Head(dependent) == head
        && (tree.Relation(dependent) is "conj"
            || (tree.Relation(dependent) is "advcl"
                && !tree.Governs(dependent, "mark", lemma => lemma is not ("when" or "as" or "while"))));
}
