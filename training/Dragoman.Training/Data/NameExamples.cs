using System.Text.Json;
using Dragoman.Model;
using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>Makes training examples of sentences with marked names (JSON Lines with <c>entities</c>, offsets in code points).</summary>
internal static class NameExamples
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = "PER", ["person"] = "PER", ["politician"] = "PER",
        ["ORG"] = "ORG", ["organisation"] = "ORG", ["politicalparty"] = "ORG",
        ["LOC"] = "LOC", ["location"] = "LOC", ["country"] = "LOC",
        ["MISC"] = "MISC", ["misc"] = "MISC", ["event"] = "MISC", ["election"] = "MISC",
    };

    public static IEnumerable<TokenExample> Read(string file, SentenceEncoder encoder, Tokenize tokenize, Labels labels)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var tokens = tokenize(text);
            if (tokens.Count == 0 || text.Any(char.IsSurrogate))
            {
                continue;
            }

            var names = new int[tokens.Count];
            foreach (var entity in row.RootElement.GetProperty("entities").EnumerateArray())
            {
                if (!Kinds.TryGetValue(entity.GetProperty("label").GetString()!, out var kind))
                {
                    continue;
                }

                var span = new TextSpan(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32());
                var first = true;
                for (var i = 0; i < tokens.Count; i++)
                {
                    if (tokens[i].Overlaps(span))
                    {
                        names[i] = labels.Names.Number((first ? "B-" : "I-") + kind, false);
                        first = false;
                    }
                }
            }

            int[] none = [.. Enumerable.Repeat(LabelList.Ignore, tokens.Count)];
            yield return new TokenExample(encoder.Encode(text, tokens), none, none, none, none, names);
        }
    }
}
