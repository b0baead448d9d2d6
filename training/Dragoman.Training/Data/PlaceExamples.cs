using System.Text.Json;
using Dragoman.Model;
using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>Reads sentences in which one verb's place is marked, or that there is none, and nothing else (code-point offsets).</summary>
internal static class PlaceExamples
{
    private const int PlaceGroup = 1;
    private const int PlaceLabel = 0;

    public static IEnumerable<EventExample> Read(string file, SentenceEncoder encoder, Tokenize tokenize)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var encoded = encoder.Encode(text, tokenize(text));
            (int First, int Last)? Words(JsonElement span)
            {
                var found = new TextSpan(
                    CodePoints.Offset(text, span.GetProperty("start").GetInt32()), CodePoints.Offset(text, span.GetProperty("end").GetInt32()));
                var first = Array.FindIndex(encoded.Words, word => word.End > found.Start);
                var last = Array.FindLastIndex(encoded.Words, word => word.Start < found.End);
                return first < 0 || last < first ? null : (first, last);
            }

            var events = new List<EventTarget>();
            foreach (var one in row.RootElement.GetProperty("events").EnumerateArray())
            {
                var verb = one.GetProperty("verb").EnumerateArray().Select(Words).FirstOrDefault(words => words is not null);
                if (verb is { } trigger)
                {
                    events.Add(new EventTarget(trigger.First, 0, 0, 0, [],
                        [.. one.GetProperty("location").EnumerateArray().Select(Words).Where(words => words is not null)
                            .Select(words => (PlaceGroup, PlaceLabel, words!.Value.First, words.Value.Last))]));
                }
            }

            if (events.Count > 0)
            {
                yield return new EventExample(row.RootElement.GetProperty("id").ToString(), text, encoded, events, [], []);
            }
        }
    }
}
