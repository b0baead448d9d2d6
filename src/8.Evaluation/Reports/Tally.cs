namespace Dragoman.Evaluation;

/// <summary>Counts while a task runs, by figure; figures come out in the order in which they were first counted.</summary>
/// <param name="errors">How many errors to keep.</param>
internal sealed class Tally(int errors)
{
    private readonly OrderedDictionary<string, Func<IEnumerable<Figure>>> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MatchFigure> _matches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Right, int Count)> _shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabelCounts> _labels = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Adds hits and totals of both sides to a precision and recall figure.</summary>
    public void Match(string name, double predictedHits, int predicted, double goldHits, int gold)
    {
        if (!_matches.TryGetValue(name, out var sum))
        {
            sum = new MatchFigure(name, 0, 0, 0, 0);
            _figures[name] = () => [_matches[name]];
        }

        _matches[name] = new MatchFigure(
            name, sum.PredictedHits + predictedHits, sum.Predicted + predicted, sum.GoldHits + goldHits, sum.Gold + gold);
    }

    /// <summary>The same where a hit is one on both sides.</summary>
    public void Match(string name, int hits, int predicted, int gold) => Match(name, hits, predicted, hits, gold);

    /// <summary>What a precision and recall figure stands at, zeros before its first count.</summary>
    public MatchFigure Matched(string name) => _matches.TryGetValue(name, out var sum) ? sum : new MatchFigure(name, 0, 0, 0, 0);

    /// <summary>Adds cases to a share of right ones.</summary>
    public void Share(string name, int right, int count)
    {
        if (!_shares.TryGetValue(name, out var sum))
        {
            _figures[name] = () => [new ValueFigure(name, Part(_shares[name].Right, _shares[name].Count), _shares[name].Count)];
        }

        _shares[name] = (sum.Right + right, sum.Count + count);
    }

    /// <summary>Adds one case to a share of right ones.</summary>
    public void Share(string name, bool right) => Share(name, right ? 1 : 0, 1);

    /// <summary>Adds one answer of a classification: gives "name accuracy" and "name macro-F1".</summary>
    public void Label(string name, string predicted, string gold)
    {
        if (!_labels.TryGetValue(name, out var counts))
        {
            _labels[name] = counts = new LabelCounts();
            _figures[name] = () => counts.Figures(name);
        }

        counts.Add(predicted, gold);
    }

    /// <summary>Sets a number that was counted elsewhere.</summary>
    public void Value(string name, double? value, int count) => _figures[name] = () => [new ValueFigure(name, value, count)];

    /// <summary>Keeps a difference for the report while there is room.</summary>
    public void Miss(string id, string what)
    {
        if (_errors.Count < errors)
        {
            _errors.Add($"{id}: {what}");
        }
    }

    public IReadOnlyList<Figure> Figures() => [.. _figures.Values.SelectMany(make => make())];

    private static double? Part(int right, int count) => count == 0 ? null : (double)right / count;
}
