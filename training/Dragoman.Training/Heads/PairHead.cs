using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Heads;

/// <summary>Tags every word of a sentence by what it is to one word of it (a trigger, a cue): a perceptron on word, anchor and their product.</summary>
internal sealed class PairHead : Module<Tensor, Tensor>
{
    private const double Dropout = 0.2;

    public PairHead(int width, IReadOnlyList<int> groups)
        : base("pair")
    {
        const int input = Encoder.ForkedEncoder.Width;
        Word = Linear(input, width);
        Anchor = Linear(input, width);
        WordGate = Linear(input, width);
        AnchorGate = Linear(input, width);
        Groups = ModuleList<TorchSharp.Modules.Linear>([.. groups.Select(size => Linear(width, size))]);
        RegisterComponents();
    }

    public TorchSharp.Modules.Linear Word { get; }

    public TorchSharp.Modules.Linear Anchor { get; }

    public TorchSharp.Modules.Linear WordGate { get; }

    public TorchSharp.Modules.Linear AnchorGate { get; }

    /// <summary>One tagging layer a group of labels.</summary>
    public TorchSharp.Modules.ModuleList<TorchSharp.Modules.Linear> Groups { get; }

    /// <summary>Hidden vectors [anchors, words, width].</summary>
    /// <param name="words">[sentences, words, input].</param>
    /// <param name="sentences">The sentence of each anchor.</param>
    /// <param name="anchors">[anchors, input].</param>
    public override Tensor forward(Tensor input) => throw new NotSupportedException("call Hidden");

    public Tensor Hidden(Tensor words, Tensor sentences, Tensor anchors)
    {
        var word = Word.forward(words).index_select(0, sentences);
        var gate = WordGate.forward(words).index_select(0, sentences);
        var hidden = word + Anchor.forward(anchors).unsqueeze(1) + (gate * AnchorGate.forward(anchors).unsqueeze(1));
        return functional.dropout(functional.gelu(hidden), Dropout, training);
    }
}
