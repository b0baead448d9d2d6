using System.Numerics.Tensors;

namespace Dragoman.Tagging.Model;

/// <summary>A small linear layer: <c>outputs = weights · input + bias</c>.</summary>
/// <param name="weights">Row by row, one row an output.</param>
/// <param name="bias">One an output.</param>
internal sealed class DenseLayer(float[] weights, float[] bias)
{
    private readonly int _width = weights.Length / bias.Length;

    public int Outputs => bias.Length;

    public void Apply(ReadOnlySpan<float> input, Span<float> outputs)
    {
        for (var i = 0; i < bias.Length; i++)
        {
            outputs[i] = TensorPrimitives.Dot(weights.AsSpan(i * _width, _width), input) + bias[i];
        }
    }
}
