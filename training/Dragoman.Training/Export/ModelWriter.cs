using System.Text.Json;
using Dragoman.Tagging.Model;
using Dragoman.Training.Data;
using Dragoman.Training.Learning;
using Google.Protobuf;
using TorchSharp;

namespace Dragoman.Training.Export;

/// <summary>Writes a model folder as the program loads it.</summary>
internal static class ModelWriter
{
    public static void Write(string folder, string name, Reader reader, Labels labels, IReadOnlyList<string> vocabulary, int longest, bool quantised)
    {
        Directory.CreateDirectory(folder);
        using (torch.no_grad())
        using (var graph = File.Create(Path.Combine(folder, ReaderFiles.Graph)))
        {
            new ReaderGraph(reader, quantised).Write().WriteTo(graph);
        }

        using (var heads = File.Create(Path.Combine(folder, ReaderFiles.Heads)))
        {
            HeadsFile.Write(heads, Layers(reader));
        }

        File.WriteAllText(Path.Combine(folder, ReaderFiles.Vocabulary), string.Join('\n', vocabulary) + "\n");
        File.WriteAllText(Path.Combine(folder, ReaderFiles.Labels), JsonSerializer.Serialize(labels.ToReaderLabels(), ReaderFiles.Json) + "\n");
        string[] files = [ReaderFiles.Graph, ReaderFiles.Heads, ReaderFiles.Labels, ReaderFiles.Vocabulary];
        var manifest = new ReaderManifest
        {
            Format = ReaderManifest.CurrentFormat,
            Name = name,
            LongestSentence = longest,
            Files = files.ToDictionary(file => file, file => ReaderModel.Digest(Path.Combine(folder, file)), StringComparer.Ordinal),
        };
        File.WriteAllText(Path.Combine(folder, ReaderFiles.Manifest), JsonSerializer.Serialize(manifest, ReaderFiles.Json) + "\n");
    }

    private static Dictionary<string, (float[] Weights, float[] Bias)> Layers(Reader reader)
    {
        var layers = new Dictionary<string, (float[], float[])>(StringComparer.Ordinal);
        void Add(string name, TorchSharp.Modules.Linear linear) => layers[name] = (Weights.Of(linear.weight), Weights.Of(linear.bias!));
        Add("status", reader.Events.Status);
        Add("mode", reader.Events.Mode);
        Add("context", reader.Events.Context);
        for (var group = 0; group < Labels.RoleGroups.Count; group++)
        {
            Add($"role.{group}", reader.Events.Role.Groups[group]);
        }

        Add("statement.0", reader.Events.Statement.Groups[0]);
        Add("statement.1", reader.Events.Statement.Groups[1]);
        return layers;
    }
}
