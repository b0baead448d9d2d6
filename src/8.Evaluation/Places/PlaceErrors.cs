namespace Dragoman.Evaluation;

/// <summary>How far off the detected places of one set are.</summary>
internal sealed class PlaceErrors
{
    // Half the Earth's circumference: what a place without coordinates counts as.
    private const double Farthest = 20038;

    private readonly List<double?> _kilometres = [];

    /// <summary>Adds one distance; null for a place without coordinates.</summary>
    public void Add(double? kilometres) => _kilometres.Add(kilometres);

    public void Count(string name, Tally tally)
    {
        var known = _kilometres.OfType<double>().Order().ToList();
        if (known.Count > 0)
        {
            tally.Value(name + ": mean km", known.Average(), known.Count);
            tally.Value(name + ": median km", (known[(known.Count - 1) / 2] + known[known.Count / 2]) / 2, known.Count);
        }

        var area = _kilometres.Average(far => Math.Log(1 + (far ?? Farthest)) / Math.Log(1 + Farthest));
        tally.Value(name + ": AUC", area, _kilometres.Count);
    }
}
