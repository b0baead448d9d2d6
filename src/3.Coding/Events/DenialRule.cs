using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>What a speaker denies did not happen, by him: "the ministry denied that its guns had fired".</summary>
/// <remarks>Only the denied clause itself: in "denied that the men seized in March were tortured" the seizing is not denied.</remarks>
internal static class DenialRule
{
    /// <summary>Denied, or nothing.</summary>
    public static EventStatus? Apply(StatusQuestion question)
    {
        foreach (var said in question.Speakers)
        {
            if (said.Content.FirstOrDefault(piece => piece.Contains(question.Reading.Trigger)) is { Length: > 0 } content
                && CueWords.IsDenial(said.Cue, said.Content[0], question.Text)
                && IsMainAct(question.Reading.Trigger, content, question.Tree))
            {
                return said.Source is null ? EventStatus.Negated : EventStatus.Denied;
            }
        }

        return null;
    }

    private static bool IsMainAct(TextSpan trigger, TextSpan content, SyntaxTree tree)
    {
        int at = tree.HeadOf(trigger);
        foreach (int token in at < 0 ? [] : tree.Up(at))
        {
            int head = tree.Head(token);
            if (head < 0 || !content.Contains(tree.Tokens[head].Span))
            {
                return true;
            }

            // Down to the act the path may lead over acts told side by side and over a verb that only says that it was done:
            // "denied carrying out the attack", but not "denied that the attack was planned abroad".
            bool light = tree.Relation(token) is "obj" or "nsubj" && LightVerbs.Has(tree.Tokens[head].Lemma);
            if (!light && tree.Relation(token) is not ("conj" or "xcomp" or "ccomp"))
            {
                return false;
            }
        }

        return false;
    }
}
