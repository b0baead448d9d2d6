using System.Globalization;
using System.Text.Json;
using Dragoman.Model;
using Dragoman.Tagging.Events;
using Dragoman.Tagging.Model;

namespace Dragoman.Training.Learning;

/// <summary>Fits how sure the reader may be: a logistic regression from its probability to whether a record's trigger and type were right.</summary>
/// <remarks>The records must be of sentences that the model has not seen, coded by the very files it is shipped with, without such a scale.</remarks>
internal static class Calibration
{
    private const int Steps = 4000;
    private const double Rate = 0.5;
    private const double Decay = 1e-3;

    /// <summary>Fits the scale and writes it into the model folder.</summary>
    /// <param name="model">The model folder.</param>
    /// <param name="gold">Annotated sentences.</param>
    /// <param name="records">Document records of the same sentences, by id.</param>
    /// <returns>What was fitted, in a line.</returns>
    public static string Run(string model, IReadOnlyList<string> gold, IReadOnlyList<string> records)
    {
        var judged = Judge(gold, records).ToList();
        var weights = Fit(judged);
        var heads = Path.Combine(model, ReaderFiles.Heads);
        Dictionary<string, (float[] Weights, float[] Bias)> layers;
        using (var stream = File.OpenRead(heads))
        {
            layers = HeadsFile.ReadWeights(stream);
        }

        layers[ConfidenceScale.Name] = ([.. weights.Skip(1).Select(weight => (float)weight)], [(float)weights[0]]);
        using (var stream = File.Create(heads))
        {
            HeadsFile.Write(stream, layers);
        }

        var file = Path.Combine(model, ReaderFiles.Manifest);
        var manifest = JsonSerializer.Deserialize<ReaderManifest>(File.ReadAllText(file), ReaderFiles.Json)!;
        manifest = manifest with
        {
            Files = manifest.Files.ToDictionary(
                one => one.Key, one => one.Key == ReaderFiles.Heads ? ReaderModel.Digest(heads) : one.Value, StringComparer.Ordinal),
        };
        File.WriteAllText(file, JsonSerializer.Serialize(manifest, ReaderFiles.Json) + "\n");
        return string.Create(CultureInfo.InvariantCulture,
            $"{judged.Count} records, {judged.Count(one => one.IsRight)} right; weights {string.Join(' ', weights.Select(weight => weight.ToString("F3", CultureInfo.InvariantCulture)))}");
    }

    private static IEnumerable<(float[] Features, bool IsRight)> Judge(IReadOnlyList<string> gold, IReadOnlyList<string> records)
    {
        var annotated = new Dictionary<string, List<(string Type, int Start, int End)>>(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in gold.SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement).Where(row => row.TryGetProperty("events", out _)))
        {
            var id = row.GetProperty("id").ToString();
            var count = seen[id] = seen.GetValueOrDefault(id) + 1;
            annotated[count == 1 ? id : $"{id}#{count}"] = [.. row.GetProperty("events").EnumerateArray().Select(one =>
                (one.GetProperty("event").GetString()!, one.GetProperty("trigger").GetProperty("start").GetInt32(), one.GetProperty("trigger").GetProperty("end").GetInt32()))];
        }

        foreach (var record in records.SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement))
        {
            if (!annotated.TryGetValue(record.GetProperty("id").ToString(), out var truth))
            {
                continue;
            }

            foreach (var one in record.GetProperty("events").EnumerateArray())
            {
                var trigger = one.GetProperty("trigger");
                var (start, end) = (trigger.GetProperty("start").GetInt32(), trigger.GetProperty("end").GetInt32());
                var type = one.GetProperty("event")[0].GetString();
                yield return (
                    ConfidenceScale.Features(
                        one.GetProperty("confidence").GetDouble(),
                        Enum.Parse<EventStatus>(one.GetProperty("status").GetString()!, true),
                        one.GetProperty("actor").GetArrayLength() > 0,
                        one.GetProperty("recipient").GetArrayLength() > 0),
                    truth.Any(other => other.Type == type && other.Start < end && start < other.End));
            }
        }
    }

    // Plain gradient steps over all records: a few thousand rows of four numbers.
    private static double[] Fit(List<(float[] Features, bool IsRight)> judged)
    {
        var weights = new double[judged[0].Features.Length + 1];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[weights.Length];
            foreach (var (features, isRight) in judged)
            {
                var score = weights[0];
                for (var k = 0; k < features.Length; k++)
                {
                    score += weights[k + 1] * features[k];
                }

                var miss = (1 / (1 + Math.Exp(-score))) - (isRight ? 1 : 0);
                slope[0] += miss;
                for (var k = 0; k < features.Length; k++)
                {
                    slope[k + 1] += miss * features[k];
                }
            }

            for (var k = 0; k < weights.Length; k++)
            {
                weights[k] -= Rate * ((slope[k] / judged.Count) + (k > 0 ? Decay * weights[k] : 0)) / (k == 1 ? 4 : 1);
            }
        }

        return weights;
    }
}
