using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>What the words of a cue say about its content.</summary>
internal static class CueWords
{
    /// <summary>Whether the speaker says that the content is not so: "denied that", "has denied shelling", "dismissed claims that".</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="content">The first piece of the content.</param>
    /// <param name="text">The document's text.</param>
    public static bool IsDenial(TextSpan cue, TextSpan content, string text)
    {
        var words = LexemeReader.Over(text, cue);
        bool denies = false, rejects = false;
        for (int i = 0; i < words.Count; i++)
        {
            denies |= words.Word(i) is "deny" or "denies" or "denied" or "denying" or "denial" or "denials" or "refute" or "refutes" or "refuted"
                or "disavow" or "disavows" or "disavowed";
            rejects |= words.Word(i) is "reject" or "rejects" or "rejected" or "rejecting" or "dismiss" or "dismisses" or "dismissed" or "dismissing";
        }

        return (denies || (rejects && OfClaims(cue, content, text))) && !IsNegated(words);
    }

    /// <summary>Whether the speaker did not say it: "did not confirm", "declined to say", "never said".</summary>
    public static bool IsNegated(TextSpan cue, string text) => IsNegated(LexemeReader.Over(text, cue));

    private static bool IsNegated(LexemeReader words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            bool not = words.Word(i) is "not" or "never" or "no" or "neither" or "cannot" or "without" or "declined" or "declines" or "refused" or "refuses"
                || (words.Word(i) is "t" && words[i - 1].Is("'"));
            if (not && words.Word(i + 1) is not ("only" or "just" or "merely"))
            {
                return true;
            }
        }

        return false;
    }

    // "Rejected a proposal to meet" is no denial; "rejected claims that it had met" is.
    private static bool OfClaims(TextSpan cue, TextSpan content, string text)
    {
        int start = Math.Min(cue.Start, content.Start), end = Math.Max(cue.End, content.Start);
        var words = LexemeReader.Over(text, new TextSpan(start, Math.Min(end + 40, Math.Max(content.End, end))));
        for (int i = 0; i < words.Count; i++)
        {
            if (words.Word(i) is "claim" or "claims" or "allegation" or "allegations" or "report" or "reports" or "accusation" or "accusations"
                or "suggestion" or "suggestions" or "charge" or "charges" or "assertion" or "assertions")
            {
                return true;
            }
        }

        return false;
    }
}
