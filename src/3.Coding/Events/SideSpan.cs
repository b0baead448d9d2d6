using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Mends the end of a side that was cut off: "the Somali" of "the Somali embassy" is the embassy.</summary>
internal static class SideSpan
{
    /// <summary>The span up to the noun that its article belongs to, unless that noun names an event: in "an Israeli strike" the adjective is the side.</summary>
    public static TextSpan Complete(TextSpan span, SyntaxTree tree, IReadOnlyList<EventReading> events)
    {
        int last = -1;
        for (int token = 0; token < tree.Tokens.Count; token++)
        {
            last = span.Contains(tree.Tokens[token].Span) ? token : last;
        }

        for (int token = 0; token <= last; token++)
        {
            int noun = tree.Head(token);
            if (noun > last && tree.Relation(token) is "det" && span.Contains(tree.Tokens[token].Span) && IsPhrase(last + 1, noun, tree, events))
            {
                return new TextSpan(span.Start, tree.Tokens[noun].Span.End);
            }
        }

        return span;
    }

    private static bool IsPhrase(int first, int noun, SyntaxTree tree, IReadOnlyList<EventReading> events)
    {
        for (int token = first; token <= noun; token++)
        {
            if (events.Any(one => one.Trigger.Overlaps(tree.Tokens[token].Span))
                || (token < noun && (tree.Head(token) < first || tree.Head(token) > noun || tree.Relation(token) is "punct" or "case")))
            {
                return false;
            }
        }

        return true;
    }
}
