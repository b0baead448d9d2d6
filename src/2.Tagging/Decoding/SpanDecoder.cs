namespace Dragoman.Tagging.Decoding;

/// <summary>Finds the best legal sequence of begin–inside–outside tags (Viterbi): inside only after begin or inside of the same label.</summary>
internal static class SpanDecoder
{
    private const double Impossible = -1e9;

    /// <summary>Decodes one sequence.</summary>
    /// <param name="probabilities">Row by row, a row a word: outside, then begin and inside of each label.</param>
    /// <param name="tags">Length of a row.</param>
    public static List<TaggedSpan> Decode(ReadOnlySpan<float> probabilities, int tags)
    {
        var words = probabilities.Length / tags;
        var spans = new List<TaggedSpan>();
        if (words == 0 || OutsideWinsEverywhere(probabilities, tags))
        {
            return spans;
        }

        var best = new double[tags];
        var next = new double[tags];
        var from = new byte[words * tags];
        for (var word = 0; word < words; word++)
        {
            for (var tag = 0; tag < tags; tag++)
            {
                var inside = tag > 0 && tag % 2 == 0;
                var (score, previous) = (word == 0 ? (inside ? Impossible : 0) : Impossible, 0);
                for (var before = 0; word > 0 && before < tags; before++)
                {
                    if ((!inside || before == tag || before == tag - 1) && best[before] > score)
                    {
                        (score, previous) = (best[before], before);
                    }
                }

                next[tag] = score + Math.Log(Math.Max(probabilities[(word * tags) + tag], 1e-9f));
                from[(word * tags) + tag] = (byte)previous;
            }

            (best, next) = (next, best);
        }

        Collect(probabilities, tags, best, from, spans);
        return spans;
    }

    private static bool OutsideWinsEverywhere(ReadOnlySpan<float> probabilities, int tags)
    {
        for (var start = 0; start < probabilities.Length; start += tags)
        {
            var outside = probabilities[start];
            for (var tag = 1; tag < tags; tag++)
            {
                if (probabilities[start + tag] > outside)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void Collect(ReadOnlySpan<float> probabilities, int tags, double[] best, byte[] from, List<TaggedSpan> spans)
    {
        var words = from.Length / tags;
        var tag = Array.IndexOf(best, best.Max());
        var last = -1;
        var log = 0.0;
        for (var word = words - 1; word >= 0; word--)
        {
            if (tag > 0)
            {
                last = last < 0 ? word : last;
                log += Math.Log(Math.Max(probabilities[(word * tags) + tag], 1e-9f));
                if (tag % 2 == 1)
                {
                    spans.Add(new TaggedSpan((tag - 1) / 2, word, last, Math.Exp(log / (last - word + 1))));
                    (last, log) = (-1, 0);
                }
            }

            tag = from[(word * tags) + tag];
        }

        spans.Reverse();
    }
}
