using System.Globalization;
using System.Text.Json;
using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using TorchSharp;
using static TorchSharp.torch;

namespace Dragoman.Training.Learning;

/// <summary>Cross-validates the root of a given pair: folds by sentence, so that no sentence is on both sides.</summary>
internal sealed class RootValidation(
    TrainingSettings settings, IReadOnlyList<RootExample> pairs, IReadOnlyList<EventExample> events, Labels labels, LabelList roots, Action<string> log)
{
    private const int Folds = 5;
    private const int SentencesABatch = 16;

    /// <summary>Trains and predicts every fold and writes <c>{"id","root"}</c> lines.</summary>
    /// <returns>Macro-averaged F1 over all folds together.</returns>
    public double Run(MiniLmWeights weights, double pairEpochs, double eventEpochs)
    {
        var fold = AssignFolds();
        var predicted = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var held = 0; held < Folds; held++)
        {
            var test = pairs.Where(pair => fold[pair.Text] == held).ToList();
            var train = pairs.Where(pair => fold[pair.Text] != held).ToList();
            var texts = test.Select(pair => pair.Text).ToHashSet(StringComparer.Ordinal);
            using var reader = Train(weights, train, [.. events.Where(one => !texts.Contains(one.Text))], pairEpochs, eventEpochs, held);
            foreach (var (id, root) in Predict(reader, test))
            {
                predicted[id] = root;
            }

            log($"fold {held + 1}: {test.Count} pairs, macro-F1 so far {MacroF1(predicted).ToString("F4", CultureInfo.InvariantCulture)}");
        }

        Directory.CreateDirectory(settings.Output);
        File.WriteAllLines(Path.Combine(settings.Output, "roots.jsonl"),
            pairs.Select(pair => JsonSerializer.Serialize(new { id = pair.Id, root = predicted[pair.Id] })));
        return MacroF1(predicted);
    }

    private Dictionary<string, int> AssignFolds()
    {
        // Rare roots are dealt out first and evenly.
        var fold = new Dictionary<string, int>(StringComparer.Ordinal);
        var random = new Random(13);
        foreach (var group in pairs.GroupBy(pair => pair.Root).OrderBy(group => group.Count()))
        {
            var next = random.Next(Folds);
            foreach (var text in group.Select(pair => pair.Text).Distinct().OrderBy(_ => random.Next()))
            {
                fold.TryAdd(text, next++ % Folds);
            }
        }

        return fold;
    }

    private Reader Train(
        MiniLmWeights weights, List<RootExample> train, List<EventExample> annotated, double pairEpochs, double eventEpochs, int held)
    {
        manual_seed(settings.Seed + held);
        var random = new Random(settings.Seed + held);
        var reader = new Reader(labels, roots.Count, settings.SharedLayers);
        reader.Encoder.Load(weights);
        var plan = new List<(double At, Func<Tensor> Loss)>();
        Spread(train, pair => pair.Encoded.Pieces.Length, pairEpochs, batch => new RootBatch(batch).Loss(reader));
        Spread(annotated, one => one.Encoded.Pieces.Length, eventEpochs, batch => new EventBatch(batch, new WordCasing?[batch.Count]).Loss(reader, labels));
        using var schedule = new Schedule(reader, settings.Rate, settings.HeadFactor, plan.Count, 1.0);
        reader.train();
        foreach (var (_, loss) in plan.OrderBy(step => step.At))
        {
            using var scope = NewDisposeScope();
            schedule.Step(loss());
        }

        return reader;

        // The pairs come last: annotated sentences fill the first part of the run and thin out.
        void Spread<T>(List<T> items, Func<T, int> length, double epochs, Func<List<T>, Tensor> loss)
        {
            var batches = new List<List<T>>();
            for (var epoch = 0; epoch < Math.Ceiling(epochs); epoch++)
            {
                batches.AddRange(Batching.ByCount(items, length, SentencesABatch, random));
            }

            var count = (int)(batches.Count * epochs / Math.Max(1, Math.Ceiling(epochs)));
            for (var i = 0; i < count; i++)
            {
                var batch = batches[i];
                var share = (i + random.NextDouble()) / count;
                plan.Add((typeof(T) == typeof(EventExample) ? 0.8 * share : share, () => loss(batch)));
            }
        }
    }

    private List<(string Id, string Root)> Predict(Reader reader, List<RootExample> test)
    {
        reader.eval();
        using var still = no_grad();
        var found = new List<(string, string)>();
        foreach (var batch in test.Chunk(32))
        {
            using var scope = NewDisposeScope();
            var best = new RootBatch(batch).Scores(reader).argmax(1).data<long>().ToArray();
            found.AddRange(batch.Select((pair, i) => (pair.Id, roots[(int)best[i]])));
        }

        return found;
    }

    private double MacroF1(Dictionary<string, string> predicted)
    {
        var judged = pairs.Where(pair => predicted.ContainsKey(pair.Id)).Select(pair => (Gold: roots[pair.Root], Found: predicted[pair.Id])).ToList();
        return judged.Select(pair => pair.Gold).Distinct().Average(root =>
            2.0 * judged.Count(pair => pair.Gold == root && pair.Found == root)
            / (judged.Count(pair => pair.Gold == root) + judged.Count(pair => pair.Found == root)));
    }
}
