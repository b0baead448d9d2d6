using Dragoman.Training.Data;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Learning;

/// <summary>Cross-entropies over flat targets.</summary>
internal static class Losses
{
    public static Tensor Mean(Tensor scores, long[] targets) => CrossEntropy(scores, targets, Reduction.Mean);

    public static Tensor Sum(Tensor scores, long[] targets) => CrossEntropy(scores, targets, Reduction.Sum);

    private static Tensor CrossEntropy(Tensor scores, long[] targets, Reduction reduction) =>
        functional.cross_entropy(scores.reshape(-1, scores.shape[^1]), tensor(targets), ignore_index: LabelList.Ignore, reduction: reduction);
}
