namespace Dragoman.Tools;

/// <summary>Fits a linear softmax by gradient descent, drawn towards the weights that were set by hand.</summary>
internal static class Softmax
{
    private const int Steps = 400;
    private const double Rate = 0.5;
    private const double Pull = 0.02;

    public static double[] Fit(IReadOnlyList<SoftmaxCase> cases, double[] from)
    {
        double[] weights = [.. from];
        double total = cases.Sum(one => one.Weight);
        double[] square = new double[weights.Length];
        for (int step = 0; step < Steps; step++)
        {
            double[] gradient = [.. weights.Select((weight, i) => Pull * (weight - StartWeights.Values[i]))];
            foreach (var one in cases)
            {
                Add(one, weights, gradient, one.Weight / total);
            }

            for (int i = 0; i < weights.Length; i++)
            {
                square[i] += gradient[i] * gradient[i];
                weights[i] -= square[i] == 0 ? 0 : Rate * gradient[i] / Math.Sqrt(square[i]);
            }
        }

        return weights;
    }

    private static void Add(SoftmaxCase one, double[] weights, double[] gradient, double share)
    {
        double[] scores = [.. one.Rows.Select(row => row.Zip(weights, (value, weight) => value * weight).Sum())];
        double top = scores.Max();
        double[] odds = [.. scores.Select(score => Math.Exp(score - top))];
        double all = odds.Sum(), right = one.Right.Sum(i => odds[i]);
        for (int r = 0; r < odds.Length; r++)
        {
            double pull = (odds[r] / all) - (one.Right.Contains(r) ? odds[r] / right : 0);
            for (int i = 0; i < weights.Length && pull != 0; i++)
            {
                gradient[i] += share * pull * one.Rows[r][i];
            }
        }
    }
}
