using System.Globalization;
using System.Text.Json;
using Dragoman.Tagging.Encoding;
using Dragoman.Tagging.Model;
using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using Dragoman.Training.Heads;
using TorchSharp;
using static TorchSharp.torch;

namespace Dragoman.Training.Learning;

/// <summary>Cross-validates on sets that have no development part: the root of a given pair, the parties of a sentence, and a whole reader a fold.</summary>
/// <remarks>Folds are by sentence. A fold's reader goes on from one that saw no sentence of these sets, and never sees the fold's own.</remarks>
internal sealed class FoldValidation(
    TrainingSettings settings, IReadOnlyList<RootExample> pairs, IReadOnlyList<PartyExample> parties, IReadOnlyList<EventExample> events,
    Labels labels, LabelList roots, Action<string> log)
{
    public const int Folds = 5;
    private const int SentencesABatch = 16;
    private readonly Dictionary<string, int> _fold = AssignFolds(pairs, parties);

    /// <summary>Trains every fold; writes <c>roots.jsonl</c> and <c>parties.jsonl</c>, and a reader and its held-out ids in <c>fold-N</c>.</summary>
    /// <returns>Macro-averaged F1 of the roots over all folds together.</returns>
    public double Run(FoldSettings passes)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        Directory.CreateDirectory(settings.Output);
        using var records = new StreamWriter(Path.Combine(settings.Output, "parties.jsonl"));
        for (var held = 0; held < passes.Count; held++)
        {
            using var reader = new Reader(labels, settings.SharedLayers);
            reader.Restore(Path.Combine(settings.From!, "reader.bin"));
            using var heads = new PartyHeads(labels.Types.Count, roots.Count, (2 * PartyExamples.Labels.Count) + 1);
            Train(reader, heads, passes, held);
            Save(reader, held);
            reader.eval();
            heads.eval();
            using var still = no_grad();
            foreach (var (id, root) in Roots(reader, heads, [.. pairs.Where(pair => _fold[pair.Text] == held)]))
            {
                found[id] = root;
            }

            foreach (var record in Parties(reader, heads, [.. parties.Where(party => _fold[party.Text] == held)]))
            {
                records.WriteLine(record);
            }

            log($"fold {held + 1}: macro-F1 of the roots so far {MacroF1(found).ToString("F4", CultureInfo.InvariantCulture)}");
        }

        File.WriteAllLines(Path.Combine(settings.Output, "roots.jsonl"), found.Select(one => JsonSerializer.Serialize(new { id = one.Key, root = one.Value })));
        return MacroF1(found);
    }

    private static Dictionary<string, int> AssignFolds(IReadOnlyList<RootExample> pairs, IReadOnlyList<PartyExample> parties)
    {
        // Rare roots are dealt out first and evenly.
        var fold = new Dictionary<string, int>(StringComparer.Ordinal);
        var random = new Random(13);
        foreach (var group in pairs.GroupBy(pair => pair.Root).OrderBy(group => group.Count()).Select(group => group.Select(pair => pair.Text)).Append(parties.Select(party => party.Text)))
        {
            var next = random.Next(Folds);
            foreach (var text in group.Distinct().OrderBy(_ => random.Next()))
            {
                fold.TryAdd(text, next++ % Folds);
            }
        }

        return fold;
    }

    private void Train(Reader reader, PartyHeads heads, FoldSettings passes, int held)
    {
        manual_seed(settings.Seed + held);
        var random = new Random(settings.Seed + held);
        var plan = new List<(double At, Func<Tensor> Loss)>();
        Spread([.. pairs.Where(pair => _fold[pair.Text] != held)], pair => pair.Encoded.Pieces.Length, passes.Pairs, batch => new RootBatch(batch).Loss(reader, heads));
        Spread([.. parties.Where(party => _fold[party.Text] != held)], party => party.Encoded.Pieces.Length, passes.Parties, batch => new PartyBatch(batch).Loss(reader, heads));
        Spread([.. events.Where(one => _fold.TryGetValue(one.Text.Trim(), out var fold) && fold != held)], one => one.Encoded.Pieces.Length, passes.Events, Events);
        Spread([.. events.Where(one => !_fold.ContainsKey(one.Text.Trim()))], one => one.Encoded.Pieces.Length, passes.Rehearsal, Events);
        using var schedule = new Schedule(reader, settings.Rate, settings.HeadFactor, plan.Count, 1.0, heads.parameters());
        log($"fold {held + 1}: {plan.Count} steps");
        reader.train();
        heads.train();
        foreach (var (_, loss) in plan.OrderBy(step => step.At))
        {
            using var scope = NewDisposeScope();
            schedule.Step(loss());
        }

        Tensor Events(List<EventExample> batch) => new EventBatch(batch, new WordCasing?[batch.Count]).Loss(reader, labels);

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
                plan.Add(((i + random.NextDouble()) / count, () => loss(batch)));
            }
        }
    }

    private void Save(Reader reader, int held)
    {
        var folder = Path.Combine(settings.Output, $"fold-{held + 1}");
        Directory.CreateDirectory(folder);
        reader.save(Path.Combine(folder, "reader.bin"));
        File.WriteAllText(Path.Combine(folder, ReaderFiles.Labels), JsonSerializer.Serialize(labels.ToReaderLabels(), ReaderFiles.Json));
        File.WriteAllLines(
            Path.Combine(folder, "held.txt"),
            [.. pairs.Where(pair => _fold[pair.Text] == held).Select(pair => pair.Id), .. parties.Where(party => _fold[party.Text] == held).Select(party => party.Id)]);
    }

    private List<(string Id, string Root)> Roots(Reader reader, PartyHeads heads, List<RootExample> test)
    {
        var found = new List<(string, string)>();
        foreach (var batch in test.Chunk(32))
        {
            using var scope = NewDisposeScope();
            var best = new RootBatch(batch).Scores(reader, heads).argmax(1).data<long>().ToArray();
            found.AddRange(batch.Select((pair, i) => (pair.Id, roots[(int)best[i]])));
        }

        return found;
    }

    // One event a sentence that holds all its acting and receiving parties.
    private static IEnumerable<string> Parties(Reader reader, PartyHeads heads, List<PartyExample> test)
    {
        foreach (var one in test)
        {
            using var scope = NewDisposeScope();
            var tags = new PartyBatch([one]).Scores(reader, heads).argmax(2).data<long>().ToArray();
            var spans = new List<(string Label, int Start, int End)>();
            for (var word = 0; word < tags.Length; word++)
            {
                var label = tags[word] == 0 ? null : PartyExamples.Labels[(int)(tags[word] - 1) / 2];
                if (label is not null && (tags[word] % 2 == 1 || word == 0 || tags[word - 1] == 0 || (tags[word - 1] - 1) / 2 != (tags[word] - 1) / 2))
                {
                    spans.Add((label, one.Encoded.Words[word].Start, one.Encoded.Words[word].End));
                }
                else if (label is not null)
                {
                    spans[^1] = spans[^1] with { End = one.Encoded.Words[word].End };
                }
            }

            object[] Of(string label) => [.. spans.Where(span => span.Label == label || span.Label == "reciprocal").Select(span => new { start = span.Start, end = span.End })];
            yield return JsonSerializer.Serialize(new { id = one.Id, text = one.Text, events = new[] { new { actor = Of("source"), recipient = Of("target") } } });
        }
    }

    private double MacroF1(Dictionary<string, string> predicted)
    {
        var judged = pairs.Where(pair => predicted.ContainsKey(pair.Id)).Select(pair => (Gold: roots[pair.Root], Found: predicted[pair.Id])).ToList();
        return judged.Select(pair => pair.Gold).Distinct().Average(root =>
            2.0 * judged.Count(pair => pair.Gold == root && pair.Found == root)
            / (judged.Count(pair => pair.Gold == root) + judged.Count(pair => pair.Found == root)));
    }
}
