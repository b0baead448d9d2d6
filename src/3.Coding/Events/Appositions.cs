using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Makes one side of a name and what stands beside it to explain it: "Belaruskali, a potash maker", "Hana Dosh, 35".</summary>
internal static class Appositions
{
    /// <summary>The sides with appositions taken into what they explain.</summary>
    /// <param name="spans">Sides of one event in reading order.</param>
    /// <param name="tree">Their sentence's tree.</param>
    public static List<TextSpan> Join(IReadOnlyList<TextSpan> spans, SyntaxTree tree)
    {
        List<TextSpan> joined = [];
        foreach (var span in spans)
        {
            if (joined.Count > 0 && Explains(span, joined[^1], tree))
            {
                joined[^1] = Ages.Is(span, tree.Tokens) ? joined[^1] : new TextSpan(joined[^1].Start, span.End);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    private static bool Explains(TextSpan second, TextSpan first, SyntaxTree tree)
    {
        int head = tree.HeadOf(second);
        int above = head < 0 ? -1 : tree.Head(head);
        return Comma(first, second, tree)
            && (Ages.Is(second, tree.Tokens) || (above >= 0 && first.Contains(tree.Tokens[above].Span) && tree.Relation(head) is "appos"));
    }

    // Nothing but one comma or bracket between the two: "X, Y and Z" is a list.
    private static bool Comma(TextSpan first, TextSpan second, SyntaxTree tree)
    {
        int between = 0;
        foreach (var token in tree.Tokens)
        {
            if (token.Span.Start >= first.End && token.Span.End <= second.Start)
            {
                between += token.PartOfSpeech is "PUNCT" ? 1 : 2;
            }
        }

        return between == 1;
    }
}
