using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Learning;

/// <summary>A batch of treebank or name sentences, its loss and its predictions.</summary>
internal sealed class TokenBatch
{
    private readonly IReadOnlyList<TokenExample> _examples;
    private readonly int _width;
    private readonly PieceBatch _pieces;
    private readonly Tensor _places;
    private readonly Tensor _present;

    public TokenBatch(IReadOnlyList<TokenExample> examples, IReadOnlyList<WordCasing?> shown)
    {
        _examples = examples;
        _width = examples.Max(example => example.Tokens);
        _pieces = new PieceBatch([.. examples.Select(example => example.Encoded)], shown);
        var places = new long[examples.Count * (_width + 1)];
        var present = new bool[places.Length];
        for (var i = 0; i < examples.Count; i++)
        {
            present[i * (_width + 1)] = true;
            for (var j = 0; j < examples[i].Tokens; j++)
            {
                places[(i * (_width + 1)) + j + 1] = examples[i].Encoded.TokenPiece(j);
                present[(i * (_width + 1)) + j + 1] = true;
            }
        }

        long[] shape = [examples.Count, _width + 1];
        _places = tensor(places, shape);
        _present = tensor(present, shape);
    }

    public Tensor Loss(Reader reader)
    {
        var words = Words(reader);
        var tokens = words.narrow(1, 1, _width);
        var loss = zeros(1).sum();
        if (_examples.Any(example => example.Heads[0] != LabelList.Ignore))
        {
            var arcs = reader.Tokens.Arcs(words).masked_fill(_present.unsqueeze(1).logical_not(), -1e4f);
            var heads = Targets(example => example.Heads);
            var headTensor = tensor([.. heads.Select(head => Math.Max(head, 0))], [_examples.Count, _width]);
            loss = loss + Losses.Mean(arcs, heads)
                + Losses.Mean(reader.Tokens.RelationsTo(words, headTensor), Targets(example => example.Relations))
                + Losses.Mean(reader.Tokens.PartOfSpeech.forward(tokens), Targets(example => example.PartsOfSpeech))
                + (0.5 * Losses.Mean(reader.Tokens.LemmaRule.forward(tokens), Targets(example => example.LemmaRules)));
        }

        if (_examples.Any(example => example.Names.Any(name => name != LabelList.Ignore)))
        {
            loss = loss + Losses.Mean(reader.Tokens.Name.forward(tokens), Targets(example => example.Names));
        }

        return loss;
    }

    /// <summary>Best part of speech, head, relation, lemma rule and name tag of each token, greedily.</summary>
    public IEnumerable<(TokenExample Example, int[] PartsOfSpeech, int[] Heads, int[] Relations, int[] LemmaRules, int[] Names)> Predict(Reader reader)
    {
        var words = Words(reader);
        var tokens = words.narrow(1, 1, _width);
        var best = reader.Tokens.Arcs(words).masked_fill(_present.unsqueeze(1).logical_not(), -1e4f).argmax(2);
        var heads = best.data<long>().ToArray();
        var relations = reader.Tokens.RelationsTo(words, best).argmax(2).data<long>().ToArray();
        var parts = reader.Tokens.PartOfSpeech.forward(tokens).argmax(2).data<long>().ToArray();
        var lemmas = reader.Tokens.LemmaRule.forward(tokens).argmax(2).data<long>().ToArray();
        var names = reader.Tokens.Name.forward(tokens).argmax(2).data<long>().ToArray();
        for (var i = 0; i < _examples.Count; i++)
        {
            int[] Row(long[] all) => [.. all.Skip(i * _width).Take(_examples[i].Tokens).Select(value => (int)value)];
            yield return (_examples[i], Row(parts), Row(heads), Row(relations), Row(lemmas), Row(names));
        }
    }

    /// <summary>Probabilities of the name tags: [sentences, tokens, tags].</summary>
    public Tensor NameProbabilities(Reader reader) =>
        functional.softmax(reader.Tokens.Name.forward(Words(reader).narrow(1, 1, _width)), 2).contiguous();

    private Tensor Words(Reader reader)
    {
        var states = reader.Encoder.Read(_pieces.Pieces, _pieces.Casings, _pieces.Present, Branch.Tokens);
        return functional.dropout(PieceBatch.At(states, _places), 0.1, reader.training);
    }

    private long[] Targets(Func<TokenExample, int[]> column)
    {
        var targets = new long[_examples.Count * _width];
        Array.Fill(targets, LabelList.Ignore);
        for (var i = 0; i < _examples.Count; i++)
        {
            var values = column(_examples[i]);
            for (var j = 0; j < values.Length; j++)
            {
                targets[(i * _width) + j] = values[j];
            }
        }

        return targets;
    }
}
