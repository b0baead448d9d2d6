using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Encoder;

/// <summary>MiniLM with a shared trunk and two tops, so that syntax and events need not share their last layers.</summary>
internal sealed class ForkedEncoder : Module<Tensor, Tensor>
{
    public const int Width = 384;
    public const int Layers = 6;
    public const int Casings = 7;
    private const double Dropout = 0.1;

    public ForkedEncoder(int shared)
        : base("encoder")
    {
        Shared = shared;
        WordPieces = Embedding(30522, Width);
        Positions = Embedding(512, Width);
        Casing = Embedding(Casings, Width);
        Embedded = LayerNorm([Width], 1e-12);
        Trunk = ModuleList<TransformerLayer>([.. Enumerable.Range(0, shared).Select(_ => new TransformerLayer())]);
        TokenTop = ModuleList<TransformerLayer>([.. Enumerable.Range(shared, Layers - shared).Select(_ => new TransformerLayer())]);
        EventTop = ModuleList<TransformerLayer>([.. Enumerable.Range(shared, Layers - shared).Select(_ => new TransformerLayer())]);
        RegisterComponents();
    }

    /// <summary>Number of layers that both branches share.</summary>
    public int Shared { get; }

    public TorchSharp.Modules.Embedding WordPieces { get; }

    public TorchSharp.Modules.Embedding Positions { get; }

    /// <summary>The casing of each piece; all rows start as the encoder's only sentence type, so that training begins where it left off.</summary>
    public TorchSharp.Modules.Embedding Casing { get; }

    public TorchSharp.Modules.LayerNorm Embedded { get; }

    public TorchSharp.Modules.ModuleList<TransformerLayer> Trunk { get; }

    public TorchSharp.Modules.ModuleList<TransformerLayer> TokenTop { get; }

    public TorchSharp.Modules.ModuleList<TransformerLayer> EventTop { get; }

    public static void Copy(MiniLmWeights weights, string name, Tensor target)
    {
        using var still = no_grad();
        var (shape, values) = weights.Tensor(name);
        using var source = tensor(values, shape);
        target.copy_(source);
    }

    public void Load(MiniLmWeights weights)
    {
        Copy(weights, "embeddings.word_embeddings.weight", WordPieces.weight!);
        Copy(weights, "embeddings.position_embeddings.weight", Positions.weight!);
        Copy(weights, "embeddings.LayerNorm.weight", Embedded.weight!);
        Copy(weights, "embeddings.LayerNorm.bias", Embedded.bias!);
        var (_, types) = weights.Tensor("embeddings.token_type_embeddings.weight");
        using (no_grad())
        {
            using var row = tensor(types[..Width], [1, Width]);
            Casing.weight!.copy_(row.expand(Casings, Width));
        }

        for (var k = 0; k < Layers; k++)
        {
            foreach (var layer in k < Shared ? [Trunk[k]] : new[] { TokenTop[k - Shared], EventTop[k - Shared] })
            {
                layer.Load(weights, k);
            }
        }

        WordPieces.weight!.requires_grad = false;
        Positions.weight!.requires_grad = false;
    }

    public override Tensor forward(Tensor input) => throw new NotSupportedException("name the branch: Read(...)");

    /// <summary>Vectors of all pieces, [sentences, pieces, width].</summary>
    public Tensor Read(Tensor pieces, Tensor casings, Tensor present, Branch branch)
    {
        using var scope = NewDisposeScope();
        var sum = WordPieces.forward(pieces) + Positions.weight!.narrow(0, 0, pieces.shape[1]) + Casing.forward(casings);
        var state = functional.dropout(Embedded.forward(sum), Dropout, training);
        var mask = present.view(present.shape[0], 1, 1, present.shape[1]);
        mask = zeros_like(mask, ScalarType.Float32).masked_fill(mask.logical_not(), -10000f);
        foreach (var layer in Trunk)
        {
            state = layer.forward(state, mask);
        }

        foreach (var layer in branch == Branch.Tokens ? TokenTop : EventTop)
        {
            state = layer.forward(state, mask);
        }

        return state.MoveToOuterDisposeScope();
    }
}
