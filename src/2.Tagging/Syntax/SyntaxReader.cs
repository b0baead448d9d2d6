using System.Numerics.Tensors;
using Dragoman.Model;
using Dragoman.Tagging.Model;

namespace Dragoman.Tagging.Syntax;

/// <summary>Reads parts of speech, lemmas and the dependency tree out of the graph's outputs.</summary>
internal sealed class SyntaxReader(ReaderLabels labels)
{
    public IReadOnlyList<TaggedToken> Read(string text, IReadOnlyList<TextSpan> tokens, SentenceReading sentence)
    {
        var heads = TreeDecoder.Heads(sentence);
        var tagged = new TaggedToken[tokens.Count];
        for (var i = 0; i < tagged.Length; i++)
        {
            var scores = sentence.TokenTags(i);
            var part = TensorPrimitives.IndexOfMax(scores[..labels.PartsOfSpeech.Count]);
            var rule = TensorPrimitives.IndexOfMax(scores.Slice(labels.PartsOfSpeech.Count, labels.LemmaRules.Count));
            tagged[i] = new TaggedToken(
                tokens[i],
                labels.PartsOfSpeech[part],
                LemmaRule.Apply(labels.LemmaRules[rule], tokens[i].In(text)),
                heads[i],
                heads[i] < 0 ? "root" : Relation(sentence, i, heads[i]));
        }

        return tagged;
    }

    private string Relation(SentenceReading sentence, int token, int head)
    {
        const int width = GraphOutputs.RelationWidth;
        var dependent = sentence.RelationDependent(token);
        var other = sentence.RelationHead(head);
        var (best, most) = (0, float.NegativeInfinity);
        for (var relation = 0; relation < labels.Relations.Count; relation++)
        {
            var row = dependent.Slice(relation * (width + 1), width + 1);
            var score = TensorPrimitives.Dot(row[..width], other) + row[width];
            if (score > most && labels.Relations[relation] != "root")
            {
                (best, most) = (relation, score);
            }
        }

        return labels.Relations[best];
    }
}
