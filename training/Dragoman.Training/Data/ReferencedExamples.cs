using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>Reads annotations of sentences that belong to others: kept by id and offset, the text taken from the set itself, without white space around it.</summary>
internal static class ReferencedExamples
{
    /// <param name="file">JSON Lines with <c>id</c>, <c>source</c> (name of a set), <c>sha256</c> (first 12 digits, of the text), events and attributions.</param>
    /// <param name="gold">Folder with the sets.</param>
    /// <exception cref="InvalidDataException">A sentence is not in its set, or is another one there.</exception>
    public static IEnumerable<EventExample> Read(
        string file, string gold, SentenceEncoder encoder, Tokenize tokenize, Labels labels, bool open)
    {
        var texts = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            var source = row.RootElement.GetProperty("source").GetString()!;
            var id = row.RootElement.GetProperty("id").GetString()!;
            if (!texts.TryGetValue(source, out var set))
            {
                texts[source] = set = Texts(Path.Combine(gold, source + ".jsonl"));
            }

            if (Find(set, id) is not { } text || Digest(text) != row.RootElement.GetProperty("sha256").GetString())
            {
                throw new InvalidDataException($"{file}: {source} has no sentence {id} as annotated");
            }

            yield return EventExamples.Read(id, text, encoder.Encode(text, tokenize(text)), row.RootElement, labels, open);
        }
    }

    // "id@start-end" is a stretch of an article.
    private static string? Find(Dictionary<string, string> set, string id)
    {
        if (set.TryGetValue(id, out var text))
        {
            return text;
        }

        var at = id.LastIndexOf('@');
        return at > 0 && set.TryGetValue(id[..at], out var article) && id[(at + 1)..].Split('-') is [var start, var end]
            && int.TryParse(start, out var from) && int.TryParse(end, out var to) && from < to && to <= article.Length
            ? article[from..to].Trim()
            : null;
    }

    // Ids that repeat are numbered from the second on.
    private static Dictionary<string, string> Texts(string file)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            var id = row.RootElement.GetProperty("id").ToString();
            var count = seen[id] = seen.GetValueOrDefault(id) + 1;
            texts[count == 1 ? id : $"{id}#{count}"] = row.RootElement.GetProperty("text").GetString()!.Trim();
        }

        return texts;
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
