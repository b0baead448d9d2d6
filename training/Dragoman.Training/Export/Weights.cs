using TorchSharp;
using static TorchSharp.torch;

namespace Dragoman.Training.Export;

/// <summary>Copies tensors out of the trained network.</summary>
internal static class Weights
{
    public static float[] Of(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        return tensor.detach().to(ScalarType.Float32).contiguous().data<float>().ToArray();
    }

    /// <summary>Weights as [in, out] and bias of a linear layer.</summary>
    public static (float[] Matrix, float[] Bias) Of(TorchSharp.Modules.Linear linear)
    {
        using var scope = NewDisposeScope();
        return (Of(linear.weight.t()), Of(linear.bias!));
    }

    /// <summary>Several layers on the same input as one, outputs side by side.</summary>
    public static (float[] Matrix, float[] Bias) Beside(params TorchSharp.Modules.Linear[] layers)
    {
        using var scope = NewDisposeScope();
        var weight = cat([.. layers.Select(layer => (Tensor)layer.weight)], 0);
        var bias = cat([.. layers.Select(layer => (Tensor)layer.bias!)], 0);
        return (Of(weight.t()), Of(bias));
    }
}
