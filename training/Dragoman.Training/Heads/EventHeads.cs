using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Heads;

/// <summary>Triggers, their type, status, mode, contexts and roles, and cues with source and content, over word vectors.</summary>
/// <remarks>All but the last small product is linear in each word, so that it can be computed once a sentence.</remarks>
internal sealed class EventHeads : Module<Tensor, Tensor>
{
    public const int TriggerWidth = 256;
    public const int RoleWidth = 256;
    public const int CueWidth = 128;
    private const int Width = Encoder.ForkedEncoder.Width;
    private const double Dropout = 0.2;

    public EventHeads(int types, int statuses, int modes, int contexts)
        : base("events")
    {
        Trigger1 = Linear(Width, TriggerWidth);
        Trigger2 = Linear(TriggerWidth, types);
        TraitWord = Linear(Width, TriggerWidth);
        TraitSentence = Linear(Width, TriggerWidth);
        Status = Linear(TriggerWidth, statuses);
        Mode = Linear(TriggerWidth, modes);
        Context = Linear(TriggerWidth, contexts);
        Role = new PairHead(RoleWidth, [7, 5, 13]);
        Cue = Linear(Width, 3);
        Statement = new PairHead(CueWidth, [3, 3]);
        RegisterComponents();
    }

    public TorchSharp.Modules.Linear Trigger1 { get; }

    public TorchSharp.Modules.Linear Trigger2 { get; }

    public TorchSharp.Modules.Linear TraitWord { get; }

    public TorchSharp.Modules.Linear TraitSentence { get; }

    public TorchSharp.Modules.Linear Status { get; }

    public TorchSharp.Modules.Linear Mode { get; }

    public TorchSharp.Modules.Linear Context { get; }

    /// <summary>Roles of a trigger: actor, recipient, means; place, time; six tolls. Each group is tagged begin–inside–outside on its own.</summary>
    public PairHead Role { get; }

    public TorchSharp.Modules.Linear Cue { get; }

    /// <summary>Source and content of a cue.</summary>
    public PairHead Statement { get; }

    public override Tensor forward(Tensor input) => throw new NotSupportedException("call the head wanted");

    public Tensor Triggers(Tensor words) => Trigger2.forward(Drop(functional.gelu(Trigger1.forward(words))));

    /// <summary>What status, mode and contexts are read from: [triggers, width].</summary>
    public Tensor Traits(Tensor triggers, Tensor sentences) =>
        Drop(functional.gelu(TraitWord.forward(triggers) + TraitSentence.forward(sentences)));

    private Tensor Drop(Tensor input) => functional.dropout(input, Dropout, training);
}
