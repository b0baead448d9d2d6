using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Drops the sides of an event that its sentence does not support.</summary>
internal static class ActorFilter
{
    /// <summary>The spans of one role that can stand for someone, in reading order, each once.</summary>
    /// <param name="reading">The event.</param>
    /// <param name="kind">Actor or recipient.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="tree">The sentence's tree.</param>
    public static List<TextSpan> Spans(EventReading reading, RoleKind kind, TaggedSentence sentence, SyntaxTree tree)
    {
        List<TextSpan> kept = [];
        foreach (var role in reading.Roles.Where(role => role.Kind == kind).OrderBy(role => role.Span))
        {
            bool stands = role.Span.Length > 0 && sentence.Sentence.Span.Contains(role.Span)
                && !reading.Trigger.Contains(role.Span) && !kept.Exists(role.Span.Overlaps);
            if (stands && !IsBetterOther(role, reading))
            {
                kept.AddRange(Sides(role.Span, sentence));
            }
        }

        return Appositions.Join(kept, tree);
    }

    // Nobody acts on himself: of two roles with the same words the likelier one stays. A time is no side at all.
    private static bool IsBetterOther(RoleSpan role, EventReading reading) => reading.Roles.Any(other =>
        other.Span == role.Span
        && ((other.Kind == RoleKind.Time && other.Probability >= role.Probability)
            || (other.Kind == RoleKind.Actor && role.Kind == RoleKind.Recipient && other.Probability >= role.Probability)
            || (other.Kind == RoleKind.Recipient && role.Kind == RoleKind.Actor && other.Probability > role.Probability)));

    // "Azerbaijan and Armenia" are two sides where the span holds names and nothing else.
    private static List<TextSpan> Sides(TextSpan span, TaggedSentence sentence)
    {
        List<TextSpan> names = [.. sentence.Names.Where(name => span.Contains(name.Span)).Select(name => name.Span).Order()];
        if (names.Count < 2 || names[0].Start != span.Start || names[^1].End != span.End)
        {
            return [span];
        }

        foreach (var token in sentence.Tokens)
        {
            if (span.Contains(token.Span) && !names.Exists(token.Span.Overlaps) && token.Lemma is not ("and" or ","))
            {
                return [span];
            }
        }

        return names;
    }
}
