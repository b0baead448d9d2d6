using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Learning;

/// <summary>Lets a trained reader say the kind of names whose ends a treebank shows, so that it can learn those ends.</summary>
internal static class NameKinds
{
    // Less than this much name in a span: nothing is learned from it.
    private const double Doubtful = 0.25;

    /// <summary>Fills the name tags of all examples that show ends of names.</summary>
    public static int Fill(Reader reader, IReadOnlyList<TokenExample> examples)
    {
        reader.eval();
        using var still = no_grad();
        var filled = 0;
        foreach (var batch in Batching.ByPieces(examples.Where(one => one.NameSpans is not null), one => one.Encoded.Pieces.Length, 4096, new Random(0)))
        {
            using var scope = NewDisposeScope();
            var scores = new TokenBatch(batch, new WordCasing?[batch.Count]).NameProbabilities(reader);
            var (width, tags) = ((int)scores.shape[1], (int)scores.shape[2]);
            var values = scores.data<float>().ToArray();
            for (var i = 0; i < batch.Count; i++)
            {
                Array.Clear(batch[i].Names);
                foreach (var (first, last) in batch[i].NameSpans!)
                {
                    var row = i;
                    var kinds = Enumerable.Range(0, (tags - 1) / 2).Select(kind => Enumerable.Range(first, last - first + 1).Average(
                        token => values[(((row * width) + token) * tags) + 1 + (2 * kind)] + values[(((row * width) + token) * tags) + 2 + (2 * kind)])).ToList();
                    var best = kinds.IndexOf(kinds.Max());
                    for (var token = first; token <= last; token++)
                    {
                        batch[i].Names[token] = kinds.Sum() < Doubtful ? LabelList.Ignore : 1 + (2 * best) + (token == first ? 0 : 1);
                    }

                    filled += kinds.Sum() < Doubtful ? 0 : 1;
                }
            }
        }

        reader.train();
        return filled;
    }
}
