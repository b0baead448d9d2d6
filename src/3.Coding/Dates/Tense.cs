using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads from the clause of a time expression which way it points.</summary>
internal static class Tense
{
    /// <summary>The direction for a time expression: from the event that claims it, else from the verb that governs it.</summary>
    public static TimeDirection Of(TextSpan time, TaggedSentence sentence, string text)
    {
        foreach (var reading in sentence.Events)
        {
            if (reading.Roles.Any(role => role.Kind == RoleKind.Time && role.Span.Overlaps(time)))
            {
                // "The drill ends on June 22" was read as happening; only its verb tells that the day is ahead.
                return reading.Status is EventStatus.Future or EventStatus.Hypothetical ? TimeDirection.Future : OfVerb(time, sentence.Tokens, text);
            }
        }

        // Headlines and captions tell in the present what is over.
        var direction = OfVerb(time, sentence.Tokens, text);
        return direction == TimeDirection.Unknown && sentence.Sentence.Block == BlockKind.Body && IsPresent(Head(time, sentence.Tokens), sentence.Tokens, text)
            ? TimeDirection.Present
            : direction;
    }

    // "Opens", "are"; not "to open", "having opened", "says" above a clause of its own.
    private static bool IsPresent(int verb, IReadOnlyList<TaggedToken> tokens, string text) =>
        verb >= 0 && tokens[verb].PartOfSpeech is "VERB" or "AUX" && tokens[verb].Relation is not ("acl" or "advcl" or "xcomp" or "amod")
        && !IsPastForm(tokens[verb], text) && !tokens[verb].Span.In(text).EndsWith("ing", StringComparison.OrdinalIgnoreCase)
        && !tokens.Any(token => token.Head == verb && (token.PartOfSpeech is "AUX" || token.Relation is "ccomp" or "mark"));

    /// <summary>Whether the verb that governs a time stands in the present perfect ("has been empty for years").</summary>
    public static bool IsPerfect(TextSpan time, TaggedSentence sentence, string text)
    {
        var tokens = sentence.Tokens;
        int verb = Head(time, tokens);
        return verb >= 0 && tokens.Any(token => token.Head == verb && token.Lemma is "have"
            && token.Span.In(text).ToLowerInvariant() is "has" or "have" or "'s" or "’s" or "'ve" or "’ve");
    }

    private static TimeDirection OfVerb(TextSpan time, IReadOnlyList<TaggedToken> tokens, string text)
    {
        int at = Head(time, tokens);
        // A tree is never deeper than it has words; the bound keeps a broken one from turning in circles.
        for (int step = 0; at >= 0 && step <= tokens.Count; step++)
        {
            if (tokens[at].PartOfSpeech is "VERB" or "AUX" && OfOne(at, tokens, text) is var direction && direction != TimeDirection.Unknown)
            {
                return direction;
            }

            at = tokens[at].Head;
        }

        return TimeDirection.Unknown;
    }

    private static int Head(TextSpan time, IReadOnlyList<TaggedToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            int head = tokens[i].Head;
            if (tokens[i].Span.Overlaps(time) && (head < 0 || !tokens[head].Span.Overlaps(time)))
            {
                return head;
            }
        }

        return -1;
    }

    private static TimeDirection OfOne(int verb, IReadOnlyList<TaggedToken> tokens, string text)
    {
        bool infinitive = false, past = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Head != verb)
            {
                continue;
            }

            if (tokens[i].Lemma is "will" or "shall" || (tokens[i].Lemma is "'ll" or "’ll"))
            {
                return TimeDirection.Future;
            }

            infinitive |= tokens[i].Relation is "mark" && tokens[i].Lemma is "to";
            past |= tokens[i].PartOfSpeech is "AUX" && IsPastForm(tokens[i], text);
        }

        if (infinitive)
        {
            int governor = tokens[verb].Head;
            return governor >= 0 && LooksAhead(tokens[governor].Lemma) ? TimeDirection.Future : TimeDirection.Unknown;
        }

        return past || IsPastForm(tokens[verb], text) ? TimeDirection.Past : TimeDirection.Unknown;
    }

    private static bool IsPastForm(TaggedToken token, string text)
    {
        string form = token.Span.In(text).ToLowerInvariant();
        return token.Lemma is "be" or "have"
            ? form is "was" or "were" or "had" or "has" or "have" or "been"
            : !string.Equals(form, token.Lemma, StringComparison.Ordinal) && !form.EndsWith('s') && !form.EndsWith("ing", StringComparison.Ordinal);
    }

    private static bool LooksAhead(string lemma) =>
        lemma is "agree" or "plan" or "expect" or "intend" or "want" or "hope" or "due" or "set" or "schedule" or "slate" or "vow" or "promise"
            or "pledge" or "threaten" or "order" or "call" or "urge" or "ask" or "decide" or "ready" or "prepare" or "likely" or "be" or "go"
            or "offer" or "propose" or "plans" or "plan" or "decision" or "intention" or "pledge" or "invite" or "about";
}
