using Dragoman.Model;
using Dragoman.Reading.Sentences.Gaps;
using Dragoman.Splitter.Data;

namespace Dragoman.Splitter.Learning;

/// <summary>All gaps of the training paragraphs, their features written once.</summary>
internal sealed class ExampleSet
{
    private readonly List<ushort> _features = [];

    public List<Example> Examples { get; } = [];

    /// <summary>Boundaries that no gap stands for: the splitter can never find them.</summary>
    public Dictionary<string, (int Found, int Lost)> Reach { get; } = [];

    public ReadOnlySpan<ushort> FeaturesOf(in Example example) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features).Slice(example.At, example.Count);

    public void Add(Passage passage, Random random, float weight, double forgetting)
    {
        var view = new ParagraphView();
        view.Read(passage.Text, new TextSpan(0, passage.Text.Length));
        var state = default(GapState);
        Span<uint> hashes = stackalloc uint[GapFeatures.Most];
        var found = 0;
        for (var i = 0; i < view.Count; i++)
        {
            var ends = passage.Starts.Contains(view[i].Start);
            if (i > 0 && Gap.IsPossible(view, i))
            {
                found += ends ? 1 : 0;

                // Most gaps are plain: between two words written small. A third of them teach as much.
                var plain = !ends && !view[i - 1].IsMark && view[i].Kind == PieceKind.Lower;
                if (!plain || random.Next(3) == 0)
                {
                    var count = GapFeatures.Write(view, i, state, hashes);
                    var at = _features.Count;
                    if (passage.Source.EndsWith("joined", StringComparison.Ordinal))
                    {
                        // Keeps what is true only of joined paragraphs, that marks are rare, apart from the rest.
                        hashes[count++] = 0;
                        hashes[count++] = view[i - 1].IsMark ? 1u << 19 : 2u << 19;
                    }

                    for (var f = 0; f < count; f++)
                    {
                        _features.Add((ushort)(hashes[f] >> 16));
                    }

                    Examples.Add(new Example(at, count, ends, plain ? 3 * weight : weight));
                }
            }

            // When it reads for itself it misses some ends; what follows a missed one must be learned too.
            if (i > 0 && ends && random.NextDouble() >= forgetting)
            {
                state.Divide(view, i);
            }

            state.Pass(view, i);
        }

        var (before, lost) = Reach.GetValueOrDefault(passage.Source);
        Reach[passage.Source] = (before + found, lost + passage.Starts.Count - found);
    }
}
