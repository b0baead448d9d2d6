using TorchSharp;
using static TorchSharp.torch;

namespace Dragoman.Training.Learning;

/// <summary>AdamW with warm-up and linear decay; heads learn faster than the encoder.</summary>
internal sealed class Schedule : IDisposable
{
    private const double WarmUp = 0.07;
    private const double Floor = 0.02;
    private readonly TorchSharp.Modules.AdamW _optimizer;
    private readonly double[] _rates;
    private readonly int _steps;
    private readonly double _clip;
    private readonly List<TorchSharp.Modules.Parameter> _parameters;
    private int _step;

    public Schedule(Reader reader, double rate, double headFactor, int steps, double clip, IEnumerable<TorchSharp.Modules.Parameter>? more = null)
    {
        _steps = steps;
        _clip = clip;
        _rates = [rate, rate * headFactor];
        _parameters = [.. reader.Trainable(), .. more ?? []];
        var encoder = reader.Encoder.parameters().Where(p => p.requires_grad).ToList();
        // The casing table starts without knowledge, like a head.
        var fast = encoder.Where(p => p.shape.Length == 2 && p.shape[0] == Encoder.ForkedEncoder.Casings).Select(p => p.Handle).ToHashSet();
        var known = encoder.Where(p => !fast.Contains(p.Handle)).ToList();
        var slow = known.Select(p => p.Handle).ToHashSet();
        var groups = new[] { known, _parameters.Where(p => !slow.Contains(p.Handle)).ToList() };
        _optimizer = new TorchSharp.Modules.AdamW(
            groups.Select((group, i) => new TorchSharp.Modules.AdamW.ParamGroup(
                group, new TorchSharp.Modules.AdamW.Options { LearningRate = _rates[i], weight_decay = 0.01 })).ToArray(),
            rate);
    }

    public void Dispose() => _optimizer.Dispose();

    /// <summary>One step down the loss.</summary>
    public void Step(Tensor loss)
    {
        var share = Math.Min(1.0, (_step + 1) / (WarmUp * _steps))
            * Math.Max(Floor, 1 - Math.Max(0, (_step - (WarmUp * _steps)) / ((1 - WarmUp) * _steps)));
        foreach (var (group, i) in _optimizer.ParamGroups.Select((group, i) => (group, i)))
        {
            group.LearningRate = _rates[i] * share;
        }

        _optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(_parameters.Where(parameter => parameter.grad is not null), _clip);
        _optimizer.step();
        _step++;
    }
}
