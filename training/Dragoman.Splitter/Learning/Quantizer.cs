using System.Runtime.InteropServices;

namespace Dragoman.Splitter.Learning;

/// <summary>Joins networks that learned apart into one, which gives the mean of their scores, and writes it in eight bits.</summary>
internal static class Quantizer
{
    public static void Write(string path, IReadOnlyList<Network> members, int shift)
    {
        var width = members[0].Width;
        var whole = width * members.Count;
        var share = 1f / members.Count;
        var linear = Enumerable.Range(0, Network.Wide).Select(i => members.Sum(m => m.LinearOf(i)) * share).ToArray();
        var rows = Network.Wide >> shift;
        var deep = new sbyte[rows * whole];
        var scales = new float[whole];
        for (var column = 0; column < whole; column++)
        {
            var (member, place) = (members[column / width], column % width);
            var values = Enumerable.Range(0, rows).Select(r => member.Deep[(r * width) + place]).ToArray();
            scales[column] = ScaleOf(values);
            for (var row = 0; row < rows; row++)
            {
                deep[(row * whole) + column] = Round(values[row], scales[column]);
            }
        }

        var scale = ScaleOf(linear);
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(whole);
        writer.Write(shift);
        writer.Write(members.Sum(m => m.Constant) * share);
        writer.Write(scale);
        WriteAll(writer, scales);
        WriteAll(writer, members.SelectMany(m => m.Bias));
        WriteAll(writer, members.SelectMany(m => m.Out).Select(o => o * share));
        writer.Write(MemoryMarshal.AsBytes(linear.Select(l => Round(l, scale)).ToArray().AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(deep.AsSpan()));
    }

    // The few largest weights are cut short, so that the many small ones keep their differences.
    private static float ScaleOf(float[] values)
    {
        var sizes = values.Select(MathF.Abs).Order().ToArray();
        return Math.Max(1e-6f, sizes[(int)(sizes.Length * 0.9995)] / 127);
    }

    private static sbyte Round(float value, float scale) => (sbyte)Math.Clamp(MathF.Round(value / scale), -127, 127);

    private static void WriteAll(BinaryWriter writer, IEnumerable<float> values)
    {
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }
}
