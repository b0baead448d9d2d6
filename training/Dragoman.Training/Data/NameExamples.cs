using System.Text.Json;
using Dragoman.Model;
using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>Makes training examples of sentences with marked names (JSON Lines with <c>entities</c>, offsets in code points).</summary>
internal static class NameExamples
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = "PER",
        ["person"] = "PER",
        ["politician"] = "PER",
        ["ORG"] = "ORG",
        ["organisation"] = "ORG",
        ["politicalparty"] = "ORG",
        ["LOC"] = "LOC",
        ["location"] = "LOC",
        ["country"] = "LOC",
        ["MISC"] = "MISC",
        ["misc"] = "MISC",
        ["event"] = "MISC",
        ["election"] = "MISC",
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

            yield return Example(text, tokens, names);
            if (WithoutComma(text, tokens, names, labels) is { } joined)
            {
                yield return Example(text, joined.Tokens, joined.Names);
            }
        }

        TokenExample Example(string text, IReadOnlyList<TextSpan> tokens, int[] names)
        {
            int[] none = [.. Enumerable.Repeat(LabelList.Ignore, tokens.Count)];
            return new TokenExample(encoder.Encode(text, tokens), none, none, none, none, names);
        }
    }

    // "Miramar California" is two names even where the comma is left out: the sentence once more without it.
    private static (IReadOnlyList<TextSpan> Tokens, int[] Names)? WithoutComma(
        string text, IReadOnlyList<TextSpan> tokens, int[] names, Labels labels)
    {
        var place = labels.Names.Number("B-LOC", false);
        var inside = labels.Names.Number("I-LOC", false);
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (text[tokens[i].Start] == ',' && names[i] == 0 && (names[i - 1] == place || names[i - 1] == inside) && names[i + 1] == place)
            {
                var at = i;
                return ([.. tokens.Where((_, k) => k != at)], [.. names.Where((_, k) => k != at)]);
            }
        }

        return null;
    }
}
