using Dragoman.Model;
using Dragoman.Reading.Sentences.Gaps;
using Dragoman.Splitter.Data;

namespace Dragoman.Splitter.Learning;

/// <summary>Splits paragraphs with a scorer and counts exact sentences.</summary>
internal static class Measure
{
    public static (double F1, int Missed, int Extra) Run(IEnumerable<Passage> passages, Func<ParagraphView, int, GapState, float> score, float shift, Action<string>? show = null)
    {
        var view = new ParagraphView();
        var (hits, predicted, gold, missed, extra) = (0, 0, 0, 0, 0);
        foreach (var passage in passages)
        {
            view.Read(passage.Text, new TextSpan(0, passage.Text.Length));
            var state = default(GapState);
            var found = new HashSet<int>();
            for (var i = 0; i < view.Count; i++)
            {
                if (i > 0 && (Gap.IsRuled(view, i) || (!Gap.IsPlain(view, i) && Gap.IsPossible(view, i))))
                {
                    var value = Gap.IsRuled(view, i) ? float.PositiveInfinity : score(view, i, state) - Gap.Threshold(view, i);
                    var truth = passage.Starts.Contains(view[i].Start);
                    if (value > shift)
                    {
                        found.Add(view[i].Start);
                        state.Divide(view, i);
                    }

                    if (show is not null && truth != value > shift)
                    {
                        var at = view[i].Start;
                        show($"{(truth ? "MISS " : "EXTRA")} {value,6:F2} {passage.Text[Math.Max(0, at - 60)..at]} || {passage.Text[at..Math.Min(passage.Text.Length, at + 50)]}");
                    }
                }

                state.Pass(view, i);
            }

            var (right, wrong) = (Spans(passage.Starts, passage.Text.Length), Spans(found, passage.Text.Length));
            hits += right.Count(wrong.Contains);
            gold += right.Count;
            predicted += wrong.Count;
            missed += passage.Starts.Count(s => !found.Contains(s));
            extra += found.Count(s => !passage.Starts.Contains(s));
        }

        return (2.0 * hits / (predicted + gold), missed, extra);
    }

    private static HashSet<(int Start, int End)> Spans(HashSet<int> starts, int end)
    {
        var edges = starts.Append(0).Append(end).Order().ToArray();
        return edges.Zip(edges.Skip(1)).ToHashSet();
    }
}
