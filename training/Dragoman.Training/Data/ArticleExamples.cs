using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Model;
using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>Reads annotated articles sentence by sentence; what an annotation takes from another sentence is left out.</summary>
internal static class ArticleExamples
{
    public static IEnumerable<EventExample> Read(string file, SentenceEncoder encoder, Tokenize tokenize, Labels labels, bool open)
    {
        foreach (var line in File.ReadLines(file).Where(line => line.Trim().Length > 0))
        {
            var article = JsonNode.Parse(line)!.AsObject();
            if (article["events"] is null || article["sentences"] is null)
            {
                continue;
            }

            var text = (string)article["text"]!;
            var number = 0;
            foreach (var sentence in article["sentences"]!.AsArray())
            {
                var span = new TextSpan((int)sentence!["start"]!, (int)sentence["end"]!);
                var part = span.In(text);
                var row = Sentence(article, span);
                using var parsed = JsonDocument.Parse(row.ToJsonString());
                yield return EventExamples.Read(
                    $"{article["id"]}.{number++}", part, encoder.Encode(part, tokenize(part)), parsed.RootElement, labels, open);
            }
        }
    }

    private static JsonObject Sentence(JsonObject article, TextSpan sentence)
    {
        var events = new JsonArray();
        foreach (var one in article["events"]!.AsArray().Where(one => Move(one!["trigger"], sentence) is not null))
        {
            var moved = new JsonObject { ["trigger"] = Move(one!["trigger"], sentence) };
            foreach (var field in new[] { "event", "mode", "context", "status" })
            {
                moved[field] = one[field]?.DeepClone();
            }

            foreach (var role in new[] { "actor", "recipient", "place", "time", "means", "tolls" })
            {
                moved[role] = MoveAll(one[role], sentence);
            }

            events.Add(moved);
        }

        var attributions = new JsonArray();
        foreach (var one in article["attributions"]!.AsArray())
        {
            var content = MoveAll(one!["content"], sentence);
            if (Move(one["cue"], sentence) is { } cue)
            {
                attributions.Add(new JsonObject { ["source"] = Move(one["source"], sentence), ["cue"] = cue, ["content"] = content });
            }
        }

        return new JsonObject { ["events"] = events, ["attributions"] = attributions };
    }

    private static JsonArray MoveAll(JsonNode? spans, TextSpan sentence) =>
        new([.. (spans?.AsArray() ?? []).Select(span => Move(span, sentence)).Where(span => span is not null)]);

    private static JsonObject? Move(JsonNode? span, TextSpan sentence)
    {
        if (span is not JsonObject found)
        {
            return null;
        }

        var (start, end) = ((int)found["start"]!, (int)found["end"]!);
        (start, end) = (Math.Max(start, sentence.Start), Math.Min(end, sentence.End));
        if (start >= end)
        {
            return null;
        }

        var moved = new JsonObject { ["start"] = start - sentence.Start, ["end"] = end - sentence.Start };
        if (found["kind"] is { } kind)
        {
            moved["kind"] = kind.DeepClone();
        }

        return moved;
    }
}
