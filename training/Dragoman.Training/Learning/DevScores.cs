using System.Globalization;
using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Dragoman.Training.Learning;

/// <summary>Quick scores while training; the figures that count are taken from the finished program.</summary>
internal static class DevScores
{
    public static string Treebank(Reader reader, IReadOnlyList<TokenExample> examples, Labels labels)
    {
        reader.eval();
        using var still = no_grad();
        int words = 0, parts = 0, attached = 0, labelled = 0, lemmas = 0;
        foreach (var batch in Batching.ByPieces(examples, example => example.Encoded.Pieces.Length, 4096, new Random(0)))
        {
            using var scope = NewDisposeScope();
            foreach (var found in new TokenBatch(batch, new WordCasing?[batch.Count]).Predict(reader))
            {
                for (var i = 0; i < found.Example.Tokens; i++)
                {
                    words++;
                    parts += found.PartsOfSpeech[i] == found.Example.PartsOfSpeech[i] ? 1 : 0;
                    lemmas += found.LemmaRules[i] == found.Example.LemmaRules[i] ? 1 : 0;
                    if (found.Heads[i] == found.Example.Heads[i])
                    {
                        attached++;
                        labelled += found.Example.Relations[i] >= 0
                            && labels.Relations[found.Relations[i]].Split(':')[0] == labels.Relations[found.Example.Relations[i]].Split(':')[0] ? 1 : 0;
                    }
                }
            }
        }

        reader.train();
        string Share(int right) => (100.0 * right / words).ToString("F2", CultureInfo.InvariantCulture);
        return $"UPOS {Share(parts)} lemma {Share(lemmas)} UAS {Share(attached)} LAS {Share(labelled)} ({words} words)";
    }

    public static string Triggers(Reader reader, IReadOnlyList<EventExample> examples)
    {
        reader.eval();
        using var still = no_grad();
        int gold = 0, found = 0, right = 0, typed = 0;
        foreach (var batch in Batching.ByCount(examples, example => example.Encoded.Pieces.Length, 16, new Random(0)))
        {
            using var scope = NewDisposeScope();
            var (words, _) = new EventBatch(batch, new WordCasing?[batch.Count]).Read(reader);
            var types = reader.Events.Triggers(words).argmax(2);
            var width = types.shape[1];
            var best = types.data<long>().ToArray();
            for (var i = 0; i < batch.Count; i++)
            {
                var targets = batch[i].Events.ToDictionary(one => one.Trigger, one => one.Type);
                gold += targets.Count;
                for (var j = 0; j < batch[i].Encoded.Words.Length; j++)
                {
                    var type = (int)best[(i * width) + j];
                    if (type > 0)
                    {
                        found++;
                        right += targets.ContainsKey(j) ? 1 : 0;
                        typed += targets.GetValueOrDefault(j) == type ? 1 : 0;
                    }
                }
            }
        }

        reader.train();
        string F1(int hits) => (2.0 * hits / Math.Max(1, gold + found)).ToString("F3", CultureInfo.InvariantCulture);
        return $"triggers {F1(right)} typed {F1(typed)} ({gold} events)";
    }
}
