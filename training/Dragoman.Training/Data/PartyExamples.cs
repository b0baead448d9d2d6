using System.Text.Json;
using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>Reads sentences whose acting and receiving parties are marked (code-point offsets).</summary>
internal static class PartyExamples
{
    public static IReadOnlyList<string> Labels { get; } = ["source", "target", "reciprocal"];

    public static List<PartyExample> Read(string file, SentenceEncoder encoder, Tokenize tokenize)
    {
        var examples = new List<PartyExample>();
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var encoded = encoder.Encode(text, tokenize(text));
            var tags = new int[encoded.Words.Length];
            foreach (var actor in row.RootElement.GetProperty("actors").EnumerateArray())
            {
                var (start, end) = (CodePoints.Offset(text, actor.GetProperty("start").GetInt32()), CodePoints.Offset(text, actor.GetProperty("end").GetInt32()));
                var first = true;
                for (var word = 0; word < tags.Length; word++)
                {
                    if (encoded.Words[word].End > start && encoded.Words[word].Start < end && tags[word] == 0)
                    {
                        tags[word] = (2 * Labels.ToList().IndexOf(actor.GetProperty("label").GetString()!)) + (first ? 1 : 2);
                        first = false;
                    }
                }
            }

            examples.Add(new PartyExample(row.RootElement.GetProperty("id").GetString()!, text, encoded, tags));
        }

        return examples;
    }
}
