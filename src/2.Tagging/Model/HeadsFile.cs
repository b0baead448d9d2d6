namespace Dragoman.Tagging.Model;

/// <summary>Reads and writes <c>heads.bin</c>: named layers as 32-bit floats, little-endian.</summary>
public static class HeadsFile
{
    /// <summary>Writes layers by name.</summary>
    public static void Write(Stream stream, IReadOnlyDictionary<string, (float[] Weights, float[] Bias)> layers)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(layers.Count);
        foreach (var (name, (weights, bias)) in layers)
        {
            writer.Write(name);
            Write(writer, weights);
            Write(writer, bias);
        }
    }

    /// <summary>Reads what <see cref="Write(Stream, IReadOnlyDictionary{string, ValueTuple{float[], float[]}})"/> wrote.</summary>
    public static Dictionary<string, (float[] Weights, float[] Bias)> ReadWeights(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        var layers = new Dictionary<string, (float[], float[])>(StringComparer.Ordinal);
        var count = reader.ReadInt32();
        for (var i = 0; i < count; i++)
        {
            var name = reader.ReadString();
            layers[name] = (ReadFloats(reader), ReadFloats(reader));
        }

        return layers;
    }

    /// <summary>Reads the layers ready for use.</summary>
    internal static Dictionary<string, DenseLayer> Read(Stream stream) =>
        ReadWeights(stream).ToDictionary(layer => layer.Key, layer => new DenseLayer(layer.Value.Weights, layer.Value.Bias), StringComparer.Ordinal);

    private static void Write(BinaryWriter writer, float[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    private static float[] ReadFloats(BinaryReader reader)
    {
        var values = new float[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.ReadSingle();
        }

        return values;
    }
}
