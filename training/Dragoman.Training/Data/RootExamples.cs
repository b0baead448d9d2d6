using System.Text.Json;
using Dragoman.Model;
using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>Reads sentences with a marked pair of parties (<c>&lt;s&gt;…&lt;/s&gt;</c>, <c>&lt;t&gt;…&lt;/t&gt;</c>) and the event root between them.</summary>
internal static class RootExamples
{
    public static List<RootExample> Read(string file, SentenceEncoder encoder, Tokenize tokenize, LabelList roots)
    {
        var examples = new List<RootExample>();
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            var marked = row.RootElement.GetProperty("marked").GetString()!;
            var root = row.RootElement.GetProperty("events")[0].GetProperty("code").GetString()!;
            var (text, source, target) = Unmark(marked);
            var encoded = encoder.Encode(text, tokenize(text));
            examples.Add(new RootExample(row.RootElement.GetProperty("id").GetString()!, text, encoded, roots.Number(root, true),
                Words(encoded, source), Words(encoded, target)));
        }

        return examples;
    }

    private static (string Text, TextSpan? Source, TextSpan? Target) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < marked.Length;)
        {
            var mark = new[] { "<s>", "</s>", "<t>", "</t>" }.FirstOrDefault(m => string.CompareOrdinal(marked, i, m, 0, m.Length) == 0);
            if (mark is null)
            {
                text.Append(marked[i++]);
                continue;
            }

            at.TryAdd(mark, text.Length);
            i += mark.Length;
        }

        TextSpan? Between(string open, string close) =>
            at.TryGetValue(open, out var start) && at.TryGetValue(close, out var end) ? new TextSpan(start, end) : null;
        return (text.ToString(), Between("<s>", "</s>"), Between("<t>", "</t>"));
    }

    private static (int First, int Last)? Words(EncodedSentence encoded, TextSpan? marked)
    {
        if (marked is not { } span)
        {
            return null;
        }

        var first = Math.Max(0, Array.FindIndex(encoded.Words, word => word.End > span.Start));
        return (first, Math.Max(first, Array.FindLastIndex(encoded.Words, word => word.Start < span.End)));
    }
}
