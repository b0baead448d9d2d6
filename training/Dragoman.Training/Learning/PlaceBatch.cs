using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Dragoman.Training.Learning;

/// <summary>A batch of sentences in which only the places of one verb are known: times and all else are left as they are.</summary>
internal sealed class PlaceBatch(IReadOnlyList<EventExample> examples, IReadOnlyList<WordCasing?> shown)
{
    private const int PlaceGroup = 1;
    private const double Weight = 0.15;

    public Tensor Loss(Reader reader)
    {
        var (words, _) = new EventBatch(examples, shown).Read(reader);
        var width = words.shape[1];
        var events = examples.SelectMany((example, i) => example.Events.Select(one => (Sentence: i, Event: one))).ToList();
        var rows = tensor(events.Select(one => (long)one.Sentence).ToArray());
        var triggers = words.reshape(-1, words.shape[2]).index_select(0, (rows * width) + tensor(events.Select(one => (long)one.Event.Trigger).ToArray()));
        var scores = reader.Events.Role.Groups[PlaceGroup].forward(reader.Events.Role.Hidden(words, rows, triggers));
        // Tags: outside, begin and inside place, begin and inside time. What is no place may be a time.
        var other = cat([scores.narrow(2, 0, 1), scores.narrow(2, 3, 2)], 2).logsumexp(2, keepdim: true);
        var targets = new long[events.Count * width];
        Array.Fill(targets, LabelList.Ignore);
        for (var k = 0; k < events.Count; k++)
        {
            Array.Fill(targets, 0, (int)(k * width), examples[events[k].Sentence].Encoded.Words.Length);
            foreach (var (_, _, first, last) in events[k].Event.Roles)
            {
                for (var word = first; word <= last; word++)
                {
                    targets[(k * width) + word] = word == first ? 1 : 2;
                }
            }
        }

        return Weight * Losses.Sum(cat([other, scores.narrow(2, 1, 2)], 2), targets) / examples.Count;
    }
}
