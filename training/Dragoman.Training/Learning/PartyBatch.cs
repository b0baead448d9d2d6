using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using Dragoman.Training.Heads;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Learning;

/// <summary>A batch of sentences with marked parties: scores of each word's tag.</summary>
internal sealed class PartyBatch(IReadOnlyList<PartyExample> examples)
{
    private readonly int _width = examples.Max(example => example.Encoded.Words.Length);

    public Tensor Loss(Reader reader, PartyHeads heads)
    {
        var targets = new long[examples.Count * _width];
        Array.Fill(targets, LabelList.Ignore);
        for (var i = 0; i < examples.Count; i++)
        {
            for (var j = 0; j < examples[i].Tags.Length; j++)
            {
                targets[(i * _width) + j] = examples[i].Tags[j];
            }
        }

        return 0.2 * Losses.Sum(Scores(reader, heads), targets) / examples.Count;
    }

    /// <summary>[sentences, words, tags].</summary>
    public Tensor Scores(Reader reader, PartyHeads heads)
    {
        var pieces = new PieceBatch([.. examples.Select(example => example.Encoded)], new WordCasing?[examples.Count]);
        var states = reader.Encoder.Read(pieces.Pieces, pieces.Casings, pieces.Present, Branch.Events);
        var words = PieceBatch.At(states, PieceBatch.WordPlaces([.. examples.Select(example => example.Encoded)]));
        return heads.Parties(cat([words, functional.softmax(reader.Events.Triggers(words), 2)], 2));
    }
}
