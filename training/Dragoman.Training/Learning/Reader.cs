using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using Dragoman.Training.Heads;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Learning;

/// <summary>The whole reader: forked encoder and all heads.</summary>
internal sealed class Reader : Module<Tensor, Tensor>
{
    public Reader(Labels labels, int roots, int shared)
        : base("reader")
    {
        Encoder = new ForkedEncoder(shared);
        Tokens = new TokenHeads(labels.PartsOfSpeech.Count, labels.LemmaRules.Count, labels.Names.Count, labels.Relations.Count);
        Events = new EventHeads(labels.Types.Count, labels.Statuses.Count, labels.Modes.Count, labels.Contexts.Count, roots);
        RegisterComponents();
    }

    public ForkedEncoder Encoder { get; }

    public TokenHeads Tokens { get; }

    public EventHeads Events { get; }

    public override Tensor forward(Tensor input) => throw new NotSupportedException("call encoder and heads");

    public IEnumerable<TorchSharp.Modules.Parameter> Trainable() => parameters().Where(parameter => parameter.requires_grad);
}
