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
    public Reader(Labels labels, int shared)
        : base("reader")
    {
        Encoder = new ForkedEncoder(shared);
        Tokens = new TokenHeads(labels.PartsOfSpeech.Count, labels.LemmaRules.Count, labels.Names.Count, labels.Relations.Count);
        Events = new EventHeads(labels.Types.Count, labels.Statuses.Count, labels.Modes.Count, labels.Contexts.Count);
        RegisterComponents();
    }

    public ForkedEncoder Encoder { get; }

    public TokenHeads Tokens { get; }

    public EventHeads Events { get; }

    public override Tensor forward(Tensor input) => throw new NotSupportedException("call encoder and heads");

    /// <summary>Takes the weights of a finished run.</summary>
    /// <exception cref="InvalidDataException">The file lacks a weight.</exception>
    public void Restore(string file)
    {
        var loaded = new Dictionary<string, bool>(StringComparer.Ordinal);
        load(file, strict: false, loadedParameters: loaded);
        if (state_dict().Keys.FirstOrDefault(name => !loaded.GetValueOrDefault(name)) is { } missing)
        {
            throw new InvalidDataException($"{file} has no weight {missing}");
        }
    }

    /// <summary>Sets every weight to the mean of its own and the others'.</summary>
    public void Average(IReadOnlyList<Reader> others)
    {
        using var still = no_grad();
        var states = others.Select(other => other.state_dict()).ToList();
        foreach (var (name, weight) in state_dict())
        {
            foreach (var state in states)
            {
                weight.add_(state[name]);
            }

            weight.div_(others.Count + 1);
        }
    }

    public IEnumerable<TorchSharp.Modules.Parameter> Trainable() => parameters().Where(parameter => parameter.requires_grad);
}
