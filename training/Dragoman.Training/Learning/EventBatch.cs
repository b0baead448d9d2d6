using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Learning;

/// <summary>A batch of annotated sentences and its loss.</summary>
internal sealed class EventBatch
{
    private readonly IReadOnlyList<EventExample> _examples;
    private readonly int _width;
    private readonly PieceBatch _pieces;
    private readonly Tensor _places;

    public EventBatch(IReadOnlyList<EventExample> examples, IReadOnlyList<WordCasing?> shown)
    {
        _examples = examples;
        _width = examples.Max(example => example.Encoded.Words.Length);
        _pieces = new PieceBatch([.. examples.Select(example => example.Encoded)], shown);
        _places = PieceBatch.WordPlaces([.. examples.Select(example => example.Encoded)]);
    }

    public (Tensor Words, Tensor Sentences) Read(Reader reader)
    {
        var states = reader.Encoder.Read(_pieces.Pieces, _pieces.Casings, _pieces.Present, Branch.Events);
        return (functional.dropout(PieceBatch.At(states, _places), 0.15, reader.training), states.select(1, 0));
    }

    /// <summary>Loss a sentence. Sums over words, not means: the many words without event must not drown the few triggers.</summary>
    public Tensor Loss(Reader reader, Labels labels)
    {
        var heads = reader.Events;
        var (words, sentences) = Read(reader);
        var types = Filled();
        var cues = Filled();
        for (var i = 0; i < _examples.Count; i++)
        {
            for (var j = 0; j < _examples[i].Encoded.Words.Length; j++)
            {
                types[(i * _width) + j] = 0;
                cues[(i * _width) + j] = _examples[i].CueTags[j];
            }

            foreach (var one in _examples[i].Events)
            {
                types[(i * _width) + one.Trigger] = one.Type;
            }
        }

        var loss = Losses.Sum(heads.Triggers(words), types) + (0.5 * Losses.Sum(heads.Cue.forward(words), cues));
        loss = loss + EventLoss(heads, labels, words, sentences) + StatementLoss(heads, words);
        return loss / _examples.Count;
    }

    private Tensor EventLoss(Heads.EventHeads heads, Labels labels, Tensor words, Tensor sentences)
    {
        var events = _examples.SelectMany((example, i) => example.Events.Select(one => (Sentence: i, Event: one))).ToList();
        if (events.Count == 0)
        {
            return zeros(1).sum();
        }

        var rows = tensor(events.Select(one => (long)one.Sentence).ToArray());
        var triggers = Anchors(words, rows, tensor(events.Select(one => (long)one.Event.Trigger).ToArray()));
        var traits = heads.Traits(triggers, sentences.index_select(0, rows));
        var loss = 0.5 * Losses.Sum(heads.Status.forward(traits), [.. events.Select(one => (long)one.Event.Status)]);
        var mask = ModeMask(labels, events.Select(one => one.Event.Type));
        loss = loss + (0.5 * Losses.Sum(heads.Mode.forward(traits) + mask, [.. events.Select(one => (long)one.Event.Mode)]));
        var contexts = new float[events.Count * labels.Contexts.Count];
        for (var k = 0; k < events.Count; k++)
        {
            foreach (var context in events[k].Event.Contexts)
            {
                contexts[(k * labels.Contexts.Count) + context] = 1;
            }
        }

        loss = loss + (0.3 * functional.binary_cross_entropy_with_logits(
            heads.Context.forward(traits), tensor(contexts, [events.Count, labels.Contexts.Count]), reduction: Reduction.Sum));
        var hidden = heads.Role.Hidden(words, rows, triggers);
        for (var group = 0; group < Labels.RoleGroups.Count; group++)
        {
            var tags = Tags(events.Select(one => one.Sentence), events.Select(
                one => one.Event.Roles.Where(role => role.Group == group).Select(role => (role.Label, role.First, role.Last))));
            loss = loss + (0.35 * Losses.Sum(heads.Role.Groups[group].forward(hidden), tags));
        }

        return loss;
    }

    private Tensor StatementLoss(Heads.EventHeads heads, Tensor words)
    {
        var statements = _examples.SelectMany((example, i) => example.Statements.Select(one => (Sentence: i, Statement: one))).ToList();
        if (statements.Count == 0)
        {
            return zeros(1).sum();
        }

        var rows = tensor(statements.Select(one => (long)one.Sentence).ToArray());
        var cues = Anchors(words, rows, tensor(statements.Select(one => (long)one.Statement.Cue).ToArray()));
        var hidden = heads.Statement.Hidden(words, rows, cues);
        var source = Tags(statements.Select(one => one.Sentence), statements.Select(
            one => one.Statement.Source is { } span ? new[] { (0, span.First, span.Last) } : []));
        var content = Tags(statements.Select(one => one.Sentence), statements.Select(
            one => one.Statement.Content.Select(span => (0, span.First, span.Last))));
        return 0.3 * (Losses.Sum(heads.Statement.Groups[0].forward(hidden), source)
            + Losses.Sum(heads.Statement.Groups[1].forward(hidden), content));
    }

    /// <summary>Shuts out the modes of other types.</summary>
    public static Tensor ModeMask(Labels labels, IEnumerable<int> types)
    {
        var all = types.ToList();
        var mask = new float[all.Count * labels.Modes.Count];
        for (var k = 0; k < all.Count; k++)
        {
            for (var mode = 1; mode < labels.Modes.Count; mode++)
            {
                if (!labels.Modes[mode].StartsWith(labels.Types[all[k]] + ":", StringComparison.Ordinal))
                {
                    mask[(k * labels.Modes.Count) + mode] = -1e4f;
                }
            }
        }

        return tensor(mask, [all.Count, labels.Modes.Count]);
    }

    private static Tensor Anchors(Tensor words, Tensor rows, Tensor places) =>
        words.reshape(-1, words.shape[2]).index_select(0, (rows * words.shape[1]) + places);

    private long[] Filled()
    {
        var targets = new long[_examples.Count * _width];
        Array.Fill(targets, LabelList.Ignore);
        return targets;
    }

    private long[] Tags(IEnumerable<int> sentences, IEnumerable<IEnumerable<(int Label, int First, int Last)>> spans)
    {
        var rows = sentences.ToList();
        var tags = new long[rows.Count * _width];
        Array.Fill(tags, LabelList.Ignore);
        foreach (var (row, k) in spans.Select((row, k) => (row, k)))
        {
            var (start, length) = (k * _width, _examples[rows[k]].Encoded.Words.Length);
            Array.Fill(tags, 0, start, length);
            foreach (var (label, first, last) in row)
            {
                // Two spans of one group on the same words: the first stays.
                if (tags.AsSpan(start + first, last - first + 1).ContainsAnyExcept(0))
                {
                    continue;
                }

                for (var word = first; word <= last; word++)
                {
                    tags[start + word] = (2 * label) + (word == first ? 1 : 2);
                }
            }
        }

        return tags;
    }
}
