using System.Numerics;
using System.Runtime.InteropServices;
using Dragoman.Reading.Sentences.Gaps;

namespace Dragoman.Splitter.Learning;

/// <summary>The splitter while it learns: one weight a feature, and beside it a hidden layer over fewer buckets.</summary>
internal sealed class Network
{
    public const int Wide = 1 << 16;
    private readonly int _shift;

    private readonly float[] _hidden;
    private readonly float[] _gradient;
    private readonly Slot[] _linear = new Slot[Wide];

    public Network(int width, int seed, int shift)
    {
        _shift = shift;
        Width = width;
        var random = new Random(seed);
        Deep = new float[(Wide >> _shift) * width];
        DeepSquares = new float[Deep.Length];
        for (var i = 0; i < Deep.Length; i++)
        {
            Deep[i] = (random.NextSingle() - 0.5f) * 0.2f;
        }

        Out = new float[width];
        for (var i = 0; i < width; i++)
        {
            Out[i] = (random.NextSingle() - 0.5f) * 1f;
        }

        OutSquares = new float[width];
        Bias = new float[width];
        BiasSquares = new float[width];
        _hidden = new float[width];
        _gradient = new float[width];
    }

    public int Width { get; }

    public float[] Deep { get; }

    public float[] DeepSquares { get; }

    public float[] Out { get; }

    public float[] OutSquares { get; }

    public float[] Bias { get; }

    public float[] BiasSquares { get; }

    public float Constant { get; set; } = -2;

    public float LinearOf(int index) => _linear[index].Weight;

    public float Score(ReadOnlySpan<ushort> features)
    {
        Bias.CopyTo(_hidden, 0);
        var hidden = MemoryMarshal.Cast<float, Vector<float>>(_hidden.AsSpan());
        var score = Constant;
        foreach (var feature in features)
        {
            score += _linear[feature].Weight;
            var row = MemoryMarshal.Cast<float, Vector<float>>(Deep.AsSpan((feature >> _shift) * Width, Width));
            for (var i = 0; i < row.Length; i++)
            {
                hidden[i] += row[i];
            }
        }

        for (var i = 0; i < Width; i++)
        {
            score += Math.Max(0, _hidden[i]) * Out[i];
        }

        return score;
    }

    /// <summary>One step down the logistic loss; returns the loss.</summary>
    public float Learn(ReadOnlySpan<ushort> features, bool ends, float weight, float rate, float decay)
    {
        var score = Score(features);
        var chance = 1 / (1 + MathF.Exp(-score));
        var slope = (chance - (ends ? 1 : 0)) * weight;
        if (MathF.Abs(slope) < 1e-4f)
        {
            return 0;
        }

        Constant -= rate * 0.02f * slope;
        for (var i = 0; i < Width; i++)
        {
            _gradient[i] = _hidden[i] > 0 ? slope * Out[i] : 0;
            Step(ref Out[i], ref OutSquares[i], slope * Math.Max(0, _hidden[i]), rate * 0.3f);
            Step(ref Bias[i], ref BiasSquares[i], _gradient[i], rate * 0.3f);
        }

        var gradient = MemoryMarshal.Cast<float, Vector<float>>(_gradient.AsSpan());
        var (small, pace) = (new Vector<float>(1e-3f), new Vector<float>(rate));
        var keep = new Vector<float>(decay);
        foreach (var feature in features)
        {
            ref var slot = ref _linear[feature];
            Step(ref slot.Weight, ref slot.Squares, slope + (decay * slot.Weight), rate);
            var row = MemoryMarshal.Cast<float, Vector<float>>(Deep.AsSpan((feature >> _shift) * Width, Width));
            var squares = MemoryMarshal.Cast<float, Vector<float>>(DeepSquares.AsSpan((feature >> _shift) * Width, Width));
            for (var i = 0; i < row.Length; i++)
            {
                var step = gradient[i] + (keep * row[i]);
                squares[i] += step * step;
                row[i] -= pace * step / (Vector.SquareRoot(squares[i]) + small);
            }
        }

        return -MathF.Log(Math.Max(1e-6f, ends ? chance : 1 - chance));
    }

    private static void Step(ref float weight, ref float squares, float gradient, float rate)
    {
        squares += gradient * gradient;
        weight -= rate * gradient / (MathF.Sqrt(squares) + 1e-3f);
    }

    private struct Slot
    {
        public float Weight;
        public float Squares;
    }
}
