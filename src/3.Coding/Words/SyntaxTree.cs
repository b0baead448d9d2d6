using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>The dependency tree of one sentence, with its children in order.</summary>
internal sealed class SyntaxTree
{
    private readonly List<int>[] _children;

    /// <summary>Takes the tree of a sentence; a head outside it counts as none.</summary>
    public SyntaxTree(TaggedSentence sentence)
    {
        Tokens = sentence.Tokens;
        _children = new List<int>[Tokens.Count];
        for (int i = 0; i < Tokens.Count; i++)
        {
            _children[i] = [];
        }

        for (int i = 0; i < Tokens.Count; i++)
        {
            if (Head(i) is >= 0 and var head)
            {
                _children[head].Add(i);
            }
        }
    }

    /// <summary>The tokens of the sentence.</summary>
    public IReadOnlyList<TaggedToken> Tokens { get; }

    /// <summary>Index of the governing token, or −1.</summary>
    public int Head(int token) => Tokens[token].Head is >= 0 and var head && head < Tokens.Count && head != token ? head : -1;

    /// <summary>The relation to the head without its subtype ("obl" for "obl:tmod").</summary>
    public string Relation(int token)
    {
        string relation = Tokens[token].Relation;
        int colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }

    /// <summary>The tokens that an index governs, in order.</summary>
    public IReadOnlyList<int> Children(int token) => _children[token];

    /// <summary>Index of the token that governs the others of a span, or of its first one, or −1 where the span has none.</summary>
    public int HeadOf(TextSpan span)
    {
        int first = -1;
        for (int i = 0; i < Tokens.Count; i++)
        {
            if (!Tokens[i].Span.Overlaps(span))
            {
                continue;
            }

            first = first < 0 ? i : first;
            if (Head(i) is var head && Tokens[i].PartOfSpeech is not "PUNCT" && (head < 0 || !Tokens[head].Span.Overlaps(span)))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Whether the token governs a word with this dictionary form by this relation.</summary>
    public bool Governs(int token, string relation, Func<string, bool> lemma) =>
        _children[token].Exists(child => Relation(child) == relation && lemma(Tokens[child].Lemma));

    /// <summary>The indices from a token up to the root, the token itself first; a broken tree ends where it turns in a circle.</summary>
    public IEnumerable<int> Up(int token)
    {
        for (int at = token, step = 0; at >= 0 && step < Tokens.Count; at = Head(at), step++)
        {
            yield return at;
        }
    }
}
