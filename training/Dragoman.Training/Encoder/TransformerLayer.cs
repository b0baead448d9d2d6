using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Encoder;

/// <summary>One layer of the encoder: attention and feed-forward, each with residual and normalisation after (BERT).</summary>
internal sealed class TransformerLayer : Module<Tensor, Tensor, Tensor>
{
    public const int Heads = 12;
    private const double Dropout = 0.1;

    public TransformerLayer()
        : base("layer")
    {
        const int width = ForkedEncoder.Width;
        Attend = Linear(width, 3 * width);
        Join = Linear(width, width);
        Widen = Linear(width, 4 * width);
        Narrow = Linear(4 * width, width);
        AfterAttention = LayerNorm([width], 1e-12);
        AfterFeedForward = LayerNorm([width], 1e-12);
        RegisterComponents();
    }

    public TorchSharp.Modules.Linear Attend { get; }

    public TorchSharp.Modules.Linear Join { get; }

    public TorchSharp.Modules.Linear Widen { get; }

    public TorchSharp.Modules.Linear Narrow { get; }

    public TorchSharp.Modules.LayerNorm AfterAttention { get; }

    public TorchSharp.Modules.LayerNorm AfterFeedForward { get; }

    public override Tensor forward(Tensor input, Tensor mask)
    {
        using var scope = NewDisposeScope();
        var (batch, length, width) = (input.shape[0], input.shape[1], input.shape[2]);
        var parts = Precision.Apply(Attend, input).view(batch, length, 3, Heads, width / Heads).permute(2, 0, 3, 1, 4);
        var attended = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2], mask, training ? Dropout : 0.0, false)
            .transpose(1, 2).reshape(batch, length, width);
        var middle = AfterAttention.forward(functional.dropout(Precision.Apply(Join, attended), Dropout, training) + input);
        var wide = Precision.Apply(Narrow, functional.gelu(Precision.Apply(Widen, middle)));
        return AfterFeedForward.forward(functional.dropout(wide, Dropout, training) + middle).MoveToOuterDisposeScope();
    }

    public void Load(MiniLmWeights weights, int number)
    {
        var name = $"encoder.layer.{number}.";
        var part = 0;
        foreach (var kind in new[] { "query", "key", "value" })
        {
            const int width = ForkedEncoder.Width;
            CopyMatrix(weights, name + $"attention.self.{kind}", Attend.weight.narrow(0, part * width, width), Attend.bias!.narrow(0, part * width, width));
            part++;
        }

        CopyMatrix(weights, name + "attention.output.dense", Join.weight, Join.bias!);
        CopyMatrix(weights, name + "intermediate.dense", Widen.weight, Widen.bias!);
        CopyMatrix(weights, name + "output.dense", Narrow.weight, Narrow.bias!);
        ForkedEncoder.Copy(weights, name + "attention.output.LayerNorm.weight", AfterAttention.weight!);
        ForkedEncoder.Copy(weights, name + "attention.output.LayerNorm.bias", AfterAttention.bias!);
        ForkedEncoder.Copy(weights, name + "output.LayerNorm.weight", AfterFeedForward.weight!);
        ForkedEncoder.Copy(weights, name + "output.LayerNorm.bias", AfterFeedForward.bias!);
    }

    private static void CopyMatrix(MiniLmWeights weights, string name, Tensor matrix, Tensor bias)
    {
        using var still = no_grad();
        var (shape, values) = weights.Tensor(name + ".matrix");
        using var source = tensor(values, shape);
        matrix.copy_(source.t());
        ForkedEncoder.Copy(weights, name + ".bias", bias);
    }
}
