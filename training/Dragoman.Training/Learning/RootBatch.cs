using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using TorchSharp;
using static TorchSharp.torch;

namespace Dragoman.Training.Learning;

/// <summary>A batch of given pairs of parties: scores of the event roots between them.</summary>
internal sealed class RootBatch(IReadOnlyList<RootExample> examples)
{
    public Tensor Loss(Reader reader) => Losses.Mean(Scores(reader), [.. examples.Select(example => (long)example.Root)]);

    /// <summary>[pairs, roots], from the opening piece, the ends of source and target, and the sentence's mean.</summary>
    public Tensor Scores(Reader reader)
    {
        var pieces = new PieceBatch([.. examples.Select(example => example.Encoded)], new WordCasing?[examples.Count]);
        var states = reader.Encoder.Read(pieces.Pieces, pieces.Casings, pieces.Present, Branch.Events);
        Tensor Place(Func<RootExample, int> piece) => tensor(examples.Select(example => (long)piece(example)).ToArray(), [examples.Count, 1]);
        Tensor Ends(Func<RootExample, (int First, int Last)> span) =>
            (PieceBatch.At(states, Place(example => span(example).First)) + PieceBatch.At(states, Place(example => span(example).Last))).squeeze(1) * 0.5;
        var present = pieces.Present.to(ScalarType.Float32).unsqueeze(-1);
        var mean = (states * present).sum(1) / present.sum(1);
        return reader.Events.Roots(cat([states.select(1, 0), Ends(e => e.Source), Ends(e => e.Target), mean], 1));
    }
}
