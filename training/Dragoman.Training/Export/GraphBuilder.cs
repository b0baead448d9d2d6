using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;
using static Onnx.TensorProto.Types;

namespace Dragoman.Training.Export;

/// <summary>Writes an ONNX graph node by node. Matrix products with fixed weights are kept in 8 bits where asked.</summary>
internal sealed class GraphBuilder(bool quantised)
{
    private const string Contributed = "com.microsoft";
    private readonly GraphProto _graph = new() { Name = "reader" };
    private int _next;

    public ModelProto Model()
    {
        var model = new ModelProto { IrVersion = 8, ProducerName = "dragoman-train", Graph = _graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = string.Empty, Version = 17 });
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = Contributed, Version = 1 });
        return model;
    }

    public void Input(string name, DataType type, params object[] shape) => _graph.Input.Add(Value(name, type, shape));

    public void Output(string name, string value, int width)
    {
        var node = new NodeProto { OpType = "Identity", Name = name };
        node.Input.Add(value);
        node.Output.Add(name);
        _graph.Node.Add(node);
        _graph.Output.Add(Value(name, DataType.Float, ["batch", "length", width]));
    }

    public string Node(string op, params string[] inputs) => Node(op, string.Empty, inputs, []);

    public string Node(string op, string[] inputs, params (string Name, object Value)[] attributes) => Node(op, string.Empty, inputs, attributes);

    public string Contribution(string op, params string[] inputs) => Node(op, Contributed, inputs, []);

    public string Floats(float[] values, params long[] shape) =>
        Initial(DataType.Float, MemoryMarshal.AsBytes(values.AsSpan()), shape);

    public string Integers(params long[] values) => Initial(DataType.Int64, MemoryMarshal.AsBytes(values.AsSpan()), values.Length);

    /// <summary>Rows of a table, 8 bits a number and one scale a row where quantised.</summary>
    public string Lookup(float[] table, int rows, int width, string index)
    {
        if (!quantised)
        {
            return Node("Gather", Floats(table, rows, width), index);
        }

        var bytes = new sbyte[table.Length];
        var scales = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            scales[row] = Quantise(table, row * width, 1, width, bytes);
        }

        var whole = Initial(DataType.Int8, MemoryMarshal.AsBytes(bytes.AsSpan()), rows, width);
        var cast = Node("Cast", [Node("Gather", whole, index)], ("to", (long)DataType.Float));
        return Node("Mul", cast, Node("Gather", Floats(scales, rows, 1), index));
    }

    /// <summary><c>input · weights + bias</c>, weights as [in, out]; 8 bits a number and one scale a column where quantised.</summary>
    public string Linear(string input, float[] weights, float[] bias)
    {
        var (columns, rows) = (bias.Length, weights.Length / bias.Length);
        if (!quantised)
        {
            return Node("Add", Node("MatMul", input, Floats(weights, rows, columns)), Floats(bias, columns));
        }

        var bytes = new sbyte[weights.Length];
        var scales = new float[columns];
        for (var column = 0; column < columns; column++)
        {
            scales[column] = Quantise(weights, column, columns, rows, bytes);
        }

        var matrix = Initial(DataType.Int8, MemoryMarshal.AsBytes(bytes.AsSpan()), rows, columns);
        return Contribution("DynamicQuantizeMatMul", input, matrix, Floats(scales, columns), string.Empty, Floats(bias, columns));
    }

    public string Gelu(string input) => Contribution("Gelu", input);

    public string Normalise(string input, float[] scale, float[] bias) =>
        Node("LayerNormalization", [input, Floats(scale, scale.Length), Floats(bias, bias.Length)], ("axis", -1L), ("epsilon", 1e-12f));

    /// <summary>Rounds every <paramref name="stride"/>-th number from a start to 8 bits and returns the scale.</summary>
    private static float Quantise(float[] values, int start, int stride, int count, sbyte[] bytes)
    {
        var most = 0f;
        for (var i = 0; i < count; i++)
        {
            most = MathF.Max(most, MathF.Abs(values[start + (i * stride)]));
        }

        var scale = MathF.Max(most / 127f, 1e-12f);
        for (var i = 0; i < count; i++)
        {
            bytes[start + (i * stride)] = (sbyte)Math.Clamp(MathF.Round(values[start + (i * stride)] / scale), -127, 127);
        }

        return scale;
    }

    private string Node(string op, string domain, string[] inputs, (string Name, object Value)[] attributes)
    {
        var output = $"v{_next++}";
        var node = new NodeProto { OpType = op, Domain = domain, Name = $"{op}_{output}" };
        node.Input.AddRange(inputs);
        node.Output.Add(output);
        foreach (var (name, value) in attributes)
        {
            var attribute = new AttributeProto { Name = name };
            switch (value)
            {
                case float number:
                    attribute.Type = AttributeProto.Types.AttributeType.Float;
                    attribute.F = number;
                    break;
                case long number:
                    attribute.Type = AttributeProto.Types.AttributeType.Int;
                    attribute.I = number;
                    break;
                case long[] numbers:
                    attribute.Type = AttributeProto.Types.AttributeType.Ints;
                    attribute.Ints.AddRange(numbers);
                    break;
                default:
                    throw new ArgumentException($"no attribute can hold {value}");
            }

            node.Attribute.Add(attribute);
        }

        _graph.Node.Add(node);
        return output;
    }

    private string Initial(DataType type, ReadOnlySpan<byte> bytes, params long[] shape)
    {
        var tensor = new TensorProto { Name = $"w{_next++}", DataType = (int)type, RawData = ByteString.CopyFrom(bytes) };
        tensor.Dims.AddRange(shape);
        _graph.Initializer.Add(tensor);
        return tensor.Name;
    }

    private static ValueInfoProto Value(string name, DataType type, object[] shape)
    {
        var dimensions = new TensorShapeProto();
        foreach (var size in shape)
        {
            dimensions.Dim.Add(size is string symbol
                ? new TensorShapeProto.Types.Dimension { DimParam = symbol }
                : new TensorShapeProto.Types.Dimension { DimValue = Convert.ToInt64(size, null) });
        }

        return new ValueInfoProto
        {
            Name = name,
            Type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = (int)type, Shape = dimensions } },
        };
    }
}
