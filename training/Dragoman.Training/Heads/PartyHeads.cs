using Dragoman.Training.Encoder;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Heads;

/// <summary>Two questions that other projects' sets ask: the root between a given pair of parties, and who acts and is acted on in a sentence.</summary>
/// <remarks>Used to measure against those sets; not part of the reader that is shipped.</remarks>
internal sealed class PartyHeads : Module<Tensor, Tensor>
{
    private const int Hidden = 384;
    private const double Dropout = 0.2;

    public PartyHeads(int types, int roots, int partyTags)
        : base("parties")
    {
        Root1 = Linear((5 * ForkedEncoder.Width) + types, Hidden);
        Root2 = Linear(Hidden, roots);
        Party1 = Linear(ForkedEncoder.Width + types, Hidden);
        Party2 = Linear(Hidden, partyTags);
        RegisterComponents();
    }

    public TorchSharp.Modules.Linear Root1 { get; }

    public TorchSharp.Modules.Linear Root2 { get; }

    public TorchSharp.Modules.Linear Party1 { get; }

    public TorchSharp.Modules.Linear Party2 { get; }

    public override Tensor forward(Tensor input) => throw new NotSupportedException("call Roots or Parties");

    /// <summary>[pairs, roots], from opening piece, source, target, mean and trigger vectors and the trigger's types side by side.</summary>
    public Tensor Roots(Tensor features) => Root2.forward(Drop(functional.gelu(Root1.forward(Drop(features)))));

    /// <summary>[sentences, words, tags], from each word's vector and types.</summary>
    public Tensor Parties(Tensor words) => Party2.forward(Drop(functional.gelu(Party1.forward(Drop(words)))));

    private Tensor Drop(Tensor input) => functional.dropout(input, Dropout, training);
}
