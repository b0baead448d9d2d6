using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>
/// Scores gaps: one weight a feature, and beside it a small hidden layer over fewer buckets, all in eight bits.
/// Sums are whole numbers until the last step, so that every machine cuts alike.
/// </summary>
internal sealed class GapModel
{
    /// <summary>Buckets of single weights.</summary>
    public const int Wide = 1 << 16;

    private const string Resource = "Dragoman.Reading.Sentences.splitter.bin";
    private const int Lane = 16;

    private static readonly Lazy<GapModel> Loaded = new(Load);

    private readonly int _width;
    private readonly int _shift;
    private readonly float _constant;
    private readonly float _linearScale;
    private readonly float[] _scales;
    private readonly float[] _biases;
    private readonly float[] _outs;
    private readonly sbyte[] _linear;
    private readonly sbyte[] _deep;

    /// <summary>Reads what <c>dragoman-train-splitter</c> wrote.</summary>
    public GapModel(BinaryReader reader)
    {
        _width = reader.ReadInt32();
        _shift = reader.ReadInt32();
        if (_width is <= 0 or > 256 || _width % Lane != 0 || _shift is < 0 or > 16)
        {
            throw new InvalidDataException("The splitter's weights are damaged.");
        }

        _constant = reader.ReadSingle();
        _linearScale = reader.ReadSingle();
        _scales = ReadSingles(reader);
        _biases = ReadSingles(reader);
        _outs = ReadSingles(reader);
        _linear = ReadBytes(reader, Wide);
        _deep = ReadBytes(reader, (Wide >> _shift) * _width);
    }

    /// <summary>The model that comes with the program.</summary>
    public static GapModel Default => Loaded.Value;

    /// <summary>How plainly a sentence ends at the gap with these features; above 0 is more likely than not.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        Span<short> sums = stackalloc short[_width];
        sums.Clear();
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var deep = ref MemoryMarshal.GetArrayDataReference(_deep);
        var linear = 0;
        foreach (var feature in features)
        {
            var bucket = feature >> 16;
            linear += _linear[bucket];
            var row = (nuint)((bucket >> _shift) * (uint)_width);
            for (nuint i = 0; i < (nuint)_width; i += Lane)
            {
                var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref deep, row + i));
                (Vector128.LoadUnsafe(ref sum, i) + low).StoreUnsafe(ref sum, i);
                (Vector128.LoadUnsafe(ref sum, i + 8) + high).StoreUnsafe(ref sum, i + 8);
            }
        }

        var score = _constant + (linear * _linearScale);
        for (var i = 0; i < sums.Length; i++)
        {
            score += Math.Max(0, _biases[i] + (sums[i] * _scales[i])) * _outs[i];
        }

        return score;
    }

    private static GapModel Load()
    {
        using var stream = typeof(GapModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The splitter's weights are missing from the program.");
        using var reader = new BinaryReader(stream);
        return new GapModel(reader);
    }

    private static sbyte[] ReadBytes(BinaryReader reader, int count)
    {
        var bytes = new sbyte[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
        return bytes;
    }

    private float[] ReadSingles(BinaryReader reader)
    {
        var singles = new float[_width];
        for (var i = 0; i < singles.Length; i++)
        {
            singles[i] = reader.ReadSingle();
        }

        return singles;
    }
}
