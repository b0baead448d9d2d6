using System.Text.Json;

namespace Dragoman.Tagging.Model;

/// <summary>Names and forms of the files of a model folder.</summary>
public static class ReaderFiles
{
    /// <summary>What the folder says of itself.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>Encoder and linear heads.</summary>
    public const string Graph = "reader.onnx";

    /// <summary>Small matrices of the heads that work on pairs of words.</summary>
    public const string Heads = "heads.bin";

    /// <summary>What the outputs stand for.</summary>
    public const string Labels = "labels.json";

    /// <summary>Word pieces.</summary>
    public const string Vocabulary = "vocab.txt";

    /// <summary>How the JSON files are written.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };
}
