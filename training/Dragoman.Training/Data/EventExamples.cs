using System.Text.Json;
using Dragoman.Model;
using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>Reads annotated sentences (JSON Lines as the annotation guide's tool writes them; UTF-16 offsets).</summary>
internal static class EventExamples
{
    public static List<EventExample> Read(
        string file, SentenceEncoder encoder, Tokenize tokenize, Labels labels, bool open, Corrections? corrections = null)
    {
        var set = Path.GetFileNameWithoutExtension(file);
        var examples = new List<EventExample>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file).Where(line => line.Trim().Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            if (!row.RootElement.TryGetProperty("id", out var id))
            {
                continue;
            }

            var text = row.RootElement.GetProperty("text").GetString()!;
            var tokens = tokenize(text);
            if (tokens.Count == 0)
            {
                continue;
            }

            var name = id.ToString();
            var repeat = seen[name] = seen.GetValueOrDefault(name) + 1;
            name = repeat > 1 ? $"{name}#{repeat}" : name;
            var annotation = corrections?.Of(set, name, row.RootElement) ?? row.RootElement;
            examples.Add(Read(name, text, encoder.Encode(text, tokens), annotation, labels, open));
        }

        return examples;
    }

    /// <summary>Makes an example of a sentence and its annotation.</summary>
    public static EventExample Read(string id, string text, EncodedSentence encoded, JsonElement row, Labels labels, bool open)
    {
        var words = new WordFinder(encoded.Words);
        var events = new List<EventTarget>();
        foreach (var one in row.GetProperty("events").EnumerateArray())
        {
            if (words.Find(one.GetProperty("trigger")) is not { } trigger || events.Any(other => other.Trigger == trigger.First))
            {
                continue;
            }

            var type = one.GetProperty("event").GetString()!;
            var mode = one.GetProperty("mode");
            var roles = new List<(int, int, int, int)>();
            for (var group = 0; group < 2; group++)
            {
                for (var label = 0; label < Labels.RoleGroups[group].Count; label++)
                {
                    foreach (var span in one.GetProperty(Labels.RoleGroups[group][label]).EnumerateArray())
                    {
                        Add(group, label, span);
                    }
                }
            }

            foreach (var toll in one.GetProperty("tolls").EnumerateArray())
            {
                Add(2, Labels.RoleGroups[2].ToList().IndexOf(toll.GetProperty("kind").GetString()!), toll);
            }

            events.Add(new EventTarget(
                trigger.First,
                labels.Types.Number(type, false),
                mode.ValueKind == JsonValueKind.String ? Math.Max(0, labels.Modes.Number($"{type}:{mode.GetString()}", open)) : 0,
                labels.Statuses.Number(one.GetProperty("status").GetString()!, false),
                [.. one.GetProperty("context").EnumerateArray().Select(context => labels.Contexts.Number(context.GetString()!, open)).Where(n => n >= 0)],
                roles));

            void Add(int group, int label, JsonElement span)
            {
                if (label >= 0 && words.Find(span) is { } found)
                {
                    roles.Add((group, label, found.First, found.Last));
                }
            }
        }

        var cues = new int[encoded.Words.Length];
        var statements = new List<StatementTarget>();
        foreach (var one in row.GetProperty("attributions").EnumerateArray())
        {
            if (one.GetProperty("cue") is not { ValueKind: JsonValueKind.Object } span || words.Find(span) is not { } cue)
            {
                continue;
            }

            for (var i = cue.First; i <= cue.Last; i++)
            {
                cues[i] = i == cue.First ? 1 : 2;
            }

            statements.Add(new StatementTarget(
                cue.First,
                one.GetProperty("source") is { ValueKind: JsonValueKind.Object } source ? words.Find(source) : null,
                [.. one.GetProperty("content").EnumerateArray().Select(words.Find).Where(piece => piece is not null).Select(piece => piece!.Value)]));
        }

        return new EventExample(id, text, encoded, events, statements, cues);
    }

    private sealed class WordFinder(TextSpan[] words)
    {
        public (int First, int Last)? Find(JsonElement element)
        {
            var span = new TextSpan(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());
            var first = Array.FindIndex(words, word => word.End > span.Start);
            var last = Array.FindLastIndex(words, word => word.Start < span.End);
            return first < 0 || last < first ? null : (first, last);
        }
    }
}
