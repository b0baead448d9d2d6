using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dragoman.Tagging.Encoding;
using Dragoman.Tagging.Model;
using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using TorchSharp;
using static TorchSharp.torch;

namespace Dragoman.Training.Learning;

/// <summary>Trains syntax, names and events together: one task a batch, in random order.</summary>
internal sealed class Trainer(TrainingSettings settings, TrainingData data, Action<string> log)
{
    private const int PiecesABatch = 1024;
    private const int SentencesABatch = 16;
    private const int CheckpointSteps = 500;
    private const double Clip = 1.0;

    public Reader Train(MiniLmWeights weights)
    {
        manual_seed(settings.Seed);
        var random = new Random(settings.Seed);
        var reader = new Reader(data.Labels, settings.SharedLayers);
        reader.Encoder.Load(weights);
        if (settings.From is { } folder)
        {
            reader.Restore(Path.Combine(folder, "reader.bin"));
            log($"{NameKinds.Fill(reader, data.Treebank)} names of the treebanks got a kind");
        }

        var batches = Plan(random);
        using var schedule = new Schedule(reader, settings.Rate, settings.HeadFactor, batches.Count, Clip);
        log($"{data.Treebank.Count} treebank, {data.Names.Count} name, {data.Events.Count} event sentences; {batches.Count} steps");
        Directory.CreateDirectory(settings.Output);
        File.WriteAllText(
            Path.Combine(settings.Output, ReaderFiles.Labels), JsonSerializer.Serialize(data.Labels.ToReaderLabels(), ReaderFiles.Json));
        var watch = Stopwatch.StartNew();
        double[] losses = new double[3];
        int[] counts = new int[3];
        for (var step = 0; step < batches.Count; step++)
        {
            using var scope = NewDisposeScope();
            reader.train();
            var loss = batches[step](reader);
            var kind = loss.Kind;
            schedule.Step(loss.Value);
            losses[kind] += loss.Value.item<float>();
            counts[kind]++;
            if ((step + 1) % 100 == 0)
            {
                log(string.Create(CultureInfo.InvariantCulture,
                    $"step {step + 1}/{batches.Count} token loss {losses[0] / Math.Max(1, counts[0]):F3} event loss {losses[1] / Math.Max(1, counts[1]):F3} place loss {losses[2] / Math.Max(1, counts[2]):F3} {watch.Elapsed.TotalSeconds:F0} s"));
                Array.Clear(losses);
                Array.Clear(counts);
            }

            if ((step + 1) % CheckpointSteps == 0)
            {
                reader.save(Path.Combine(settings.Output, "checkpoint.bin"));
                log($"  ewt {DevScores.Treebank(reader, [.. data.EwtDev.Take(500)], data.Labels)}; {DevScores.Triggers(reader, data.EventsDev)}");
            }
        }

        reader.save(Path.Combine(settings.Output, "reader.bin"));
        log($"ewt dev {DevScores.Treebank(reader, data.EwtDev, data.Labels)}");
        log($"gum dev {DevScores.Treebank(reader, data.GumDev, data.Labels)}");
        log($"events dev and own dev {DevScores.Triggers(reader, data.EventsDev)}");
        return reader;
    }

    private List<Func<Reader, (Tensor Value, int Kind)>> Plan(Random random)
    {
        var plan = new List<(double At, Func<Reader, (Tensor, int)> Batch)>();
        Spread(settings.TreebankEpochs, () => Batching.ByPieces(data.Treebank, one => one.Encoded.Pieces.Length, PiecesABatch, random)
            .Select(batch => new Func<Reader, (Tensor, int)>(reader => (new TokenBatch(batch, Hide(batch.Count, random)).Loss(reader), 0))));
        Spread(settings.NameEpochs, () => Batching.ByPieces(data.Names, one => one.Encoded.Pieces.Length, PiecesABatch, random)
            .Select(batch => new Func<Reader, (Tensor, int)>(reader => (new TokenBatch(batch, Hide(batch.Count, random)).Loss(reader), 0))));
        Spread(settings.EventEpochs, () => Batching.ByCount(data.Events, one => one.Encoded.Pieces.Length, SentencesABatch, random)
            .Select(batch => new Func<Reader, (Tensor, int)>(reader => (new EventBatch(batch, Hide(batch.Count, random)).Loss(reader, data.Labels), 1))));
        Spread(settings.PlaceEpochs, () => Batching.ByCount(data.Places, one => one.Encoded.Pieces.Length, SentencesABatch, random)
            .Select(batch => new Func<Reader, (Tensor, int)>(reader => (new PlaceBatch(batch, Hide(batch.Count, random)).Loss(reader), 2))));
        return [.. plan.OrderBy(one => one.At).Select(one => one.Batch)];

        // Each set's passes are spread evenly over the whole run.
        void Spread(double epochs, Func<IEnumerable<Func<Reader, (Tensor, int)>>> pass)
        {
            var all = new List<Func<Reader, (Tensor, int)>>();
            for (var epoch = 0; epoch < Math.Ceiling(epochs); epoch++)
            {
                all.AddRange(pass());
            }

            var count = (int)(all.Count * epochs / Math.Ceiling(epochs));
            for (var i = 0; i < count; i++)
            {
                plan.Add(((i + random.NextDouble()) / count, all[i]));
            }
        }
    }

    private WordCasing?[] Hide(int count, Random random) =>
        [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() switch
        {
            var chance when chance < settings.HiddenCasing => WordCasing.Unknown,
            var chance when chance < settings.HiddenCasing + settings.LowerCasing => WordCasing.Lower,
            _ => (WordCasing?)null,
        })];
}
