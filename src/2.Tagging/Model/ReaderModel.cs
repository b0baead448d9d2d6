using System.Security.Cryptography;
using System.Text.Json;
using Dragoman.Model;
using Dragoman.Tagging.Encoding;
using Dragoman.Tagging.WordPiece;
using Microsoft.ML.OnnxRuntime;

namespace Dragoman.Tagging.Model;

/// <summary>A loaded and checked model: the graph, the small heads, the labels and the word pieces.</summary>
public sealed class ReaderModel : IDisposable
{
    private const string Remedy = "restore the model folder as it was released, or name another with --model";

    private ReaderModel(string folder, ReaderManifest manifest, string hash)
    {
        Name = manifest.Name;
        Hash = hash;
        Labels = Json<ReaderLabels>(folder, ReaderFiles.Labels);
        var vocabulary = new WordPieceVocabulary(File.ReadLines(Path.Combine(folder, ReaderFiles.Vocabulary)));
        Sentences = new SentenceEncoder(new WordPieceTokenizer(vocabulary), manifest.LongestSentence);
        using (var heads = File.OpenRead(Path.Combine(folder, ReaderFiles.Heads)))
        {
            Heads = HeadsFile.Read(heads);
        }

        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        Session = new InferenceSession(Path.Combine(folder, ReaderFiles.Graph), options);
    }

    /// <summary>Name of the model.</summary>
    public string Name { get; }

    /// <summary>First 12 hexadecimal digits of the SHA-256 of the manifest, which holds those of all files.</summary>
    public string Hash { get; }

    internal ReaderLabels Labels { get; }

    internal SentenceEncoder Sentences { get; }

    internal IReadOnlyDictionary<string, DenseLayer> Heads { get; }

    internal InferenceSession Session { get; }

    /// <summary>Loads a model folder.</summary>
    /// <exception cref="SetupException">A file is missing, is not the one that the manifest names, or is of another format.</exception>
    public static ReaderModel Load(string folder)
    {
        var file = Path.Combine(folder, ReaderFiles.Manifest);
        if (!File.Exists(file))
        {
            throw new SetupException($"no model in {folder}: {ReaderFiles.Manifest} is missing", Remedy);
        }

        var manifest = Json<ReaderManifest>(folder, ReaderFiles.Manifest);
        if (manifest.Format != ReaderManifest.CurrentFormat)
        {
            throw new SetupException(
                $"the model in {folder} has format {manifest.Format}, this program reads {ReaderManifest.CurrentFormat}",
                "use the model that was released with this program");
        }

        foreach (var (name, expected) in manifest.Files)
        {
            Check(folder, name, expected);
        }

        foreach (var name in new[] { ReaderFiles.Graph, ReaderFiles.Heads, ReaderFiles.Labels, ReaderFiles.Vocabulary })
        {
            if (!manifest.Files.ContainsKey(name))
            {
                throw new SetupException($"{file} does not name {name}", Remedy);
            }
        }

        try
        {
            return new ReaderModel(folder, manifest, Digest(file)[..12]);
        }
        catch (Exception fault) when (fault is OnnxRuntimeException or EndOfStreamException or IOException)
        {
            throw new SetupException($"the model in {folder} cannot be loaded: {fault.Message.Split('\n')[0]}", Remedy);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Session.Dispose();

    /// <summary>SHA-256 of a file, lower-case hexadecimal.</summary>
    public static string Digest(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static void Check(string folder, string name, string expected)
    {
        var file = Path.Combine(folder, name);
        if (Path.GetFileName(name) != name || !File.Exists(file))
        {
            throw new SetupException($"{file} is missing", Remedy);
        }

        var found = Digest(file);
        if (found != expected)
        {
            throw new SetupException($"{file} is not the released file: its hash is {found[..12]}…, not {expected[..Math.Min(12, expected.Length)]}…", Remedy);
        }
    }

    private static T Json<T>(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize<T>(stream, ReaderFiles.Json) ?? throw new JsonException("empty");
        }
        catch (JsonException fault)
        {
            throw new SetupException($"{file} is not what it should be: {fault.Message.Split('\n')[0]}", Remedy);
        }
    }
}
