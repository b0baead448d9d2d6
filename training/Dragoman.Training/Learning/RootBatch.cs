using Dragoman.Tagging.Encoding;
using Dragoman.Training.Data;
using Dragoman.Training.Encoder;
using Dragoman.Training.Heads;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Learning;

/// <summary>A batch of given pairs of parties: scores of the event roots between them.</summary>
/// <remarks>The word that names the event is looked up by the reader's own triggers and roles: the likelier a word is a trigger with
/// the source as its actor and the target as its recipient, the more of its vector is taken.</remarks>
internal sealed class RootBatch(IReadOnlyList<RootExample> examples)
{
    private const float Floor = 0.02f;

    public Tensor Loss(Reader reader, PartyHeads heads) =>
        Losses.Mean(Scores(reader, heads), [.. examples.Select(example => (long)example.Root)]);

    /// <summary>[pairs, roots].</summary>
    public Tensor Scores(Reader reader, PartyHeads heads)
    {
        var pieces = new PieceBatch([.. examples.Select(example => example.Encoded)], new WordCasing?[examples.Count]);
        var states = reader.Encoder.Read(pieces.Pieces, pieces.Casings, pieces.Present, Branch.Events);
        var (count, width) = (examples.Count, examples.Max(example => example.Encoded.Words.Length));
        var there = new float[count * width];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < examples[i].Encoded.Words.Length; j++)
            {
                there[(i * width) + j] = 1;
            }
        }

        var words = PieceBatch.At(states, PieceBatch.WordPlaces([.. examples.Select(example => example.Encoded)]));
        var types = functional.softmax(reader.Events.Triggers(words), 2);
        var likely = (1 - types.select(2, 0)) * tensor(there, [count, width]);
        likely = likely * Fit(reader, words, example => example.Source, 0) * Fit(reader, words, example => example.Target, 1);
        var share = (likely / (likely.sum(1, keepdim: true) + 1e-6f)).unsqueeze(2);
        var opening = states.select(1, 0);
        var present = pieces.Present.to(ScalarType.Float32).unsqueeze(-1);
        return heads.Roots(cat(
            [
                opening, Ends(words, opening, example => example.Source), Ends(words, opening, example => example.Target),
                (states * present).sum(1) / present.sum(1), (share * words).sum(1), (share * types).sum(1),
            ],
            1));
    }

    // The mean of a party's first and last word; the opening piece where the sentence does not name it.
    private Tensor Ends(Tensor words, Tensor opening, Func<RootExample, (int First, int Last)?> party)
    {
        var named = tensor(examples.Select(example => party(example) is null ? 0f : 1f).ToArray(), [examples.Count, 1]);
        return (named * 0.5 * (At(words, example => party(example)?.First ?? 0) + At(words, example => party(example)?.Last ?? 0))) + ((1 - named) * opening);
    }

    private Tensor At(Tensor words, Func<RootExample, int> word) =>
        PieceBatch.At(words, tensor(examples.Select(example => (long)word(example)).ToArray(), [examples.Count, 1])).squeeze(1);

    // [pairs, words]: how likely each word, were it a trigger, has the party in this role.
    private Tensor Fit(Reader reader, Tensor words, Func<RootExample, (int First, int Last)?> party, int role)
    {
        var head = reader.Events.Role;
        var fits = new List<Tensor>();
        foreach (var end in new Func<(int First, int Last), int>[] { span => span.First, span => span.Last })
        {
            var one = At(words, example => party(example) is { } span ? end(span) : 0);
            var hidden = head.Word.forward(one).unsqueeze(1) + head.Anchor.forward(words)
                + (head.WordGate.forward(one).unsqueeze(1) * head.AnchorGate.forward(words));
            var tags = functional.softmax(head.Groups[0].forward(functional.gelu(hidden)), 2);
            fits.Add(tags.narrow(2, (2 * role) + 1, 2).sum(2));
        }

        var named = tensor(examples.Select(example => party(example) is null ? 0f : 1f).ToArray(), [examples.Count, 1]);
        return (named * (maximum(fits[0], fits[1]) + Floor)) + (1 - named);
    }
}
