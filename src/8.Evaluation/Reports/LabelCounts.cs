namespace Dragoman.Evaluation;

/// <summary>Answers of a classification by class.</summary>
internal sealed class LabelCounts
{
    private readonly SortedDictionary<string, (int Right, int Predicted, int Gold)> _classes = new(StringComparer.Ordinal);
    private int _answers;
    private int _right;

    public void Add(string predicted, string gold)
    {
        var right = string.Equals(predicted, gold, StringComparison.Ordinal) ? 1 : 0;
        _answers++;
        _right += right;
        Count(predicted, 0, 1, 0);
        Count(gold, right, 0, 1);
    }

    /// <summary>Accuracy, and the mean F1 over the classes that the gold has: a class that only predictions name lowers no other's weight.</summary>
    public IEnumerable<Figure> Figures(string name)
    {
        var scores = _classes.Values.Where(c => c.Gold > 0).Select(c => 2.0 * c.Right / (c.Predicted + c.Gold)).ToList();
        yield return new ValueFigure(name + " accuracy", (double)_right / _answers, _answers);
        yield return new ValueFigure(name + " macro-F1", scores.Average(), _answers, scores.Count);
    }

    private void Count(string label, int right, int predicted, int gold)
    {
        _classes.TryGetValue(label, out var c);
        _classes[label] = (c.Right + right, c.Predicted + predicted, c.Gold + gold);
    }
}
