using System.Globalization;

namespace Dragoman.Evaluation;

/// <summary>Whether records are right as often as their confidence says. A record is right where an annotated event has its trigger and type.</summary>
internal sealed class ReliabilityTable
{
    private const int Rows = 10;
    private readonly List<(double Said, bool IsRight)> _judged = [];

    public void Add(AnnotatedRow row)
    {
        var right = row.Pairs.Where(pair => EventPairing.SameType(pair.Gold, pair.Found)).Select(pair => pair.Found).ToHashSet();
        foreach (var found in row.Found)
        {
            if (found.Value.Number("confidence") is { } said)
            {
                _judged.Add((said, right.Contains(found)));
            }
        }
    }

    /// <summary>Ten rows with equally many records, from the least sure: what was said, what was right; and the mean distance of the two.</summary>
    public void Count(Tally tally)
    {
        if (_judged.Count < Rows)
        {
            return;
        }

        // Records that say the same stand in any order, not in that of the file.
        var shuffled = _judged.ToArray();
        new Random(Rows).Shuffle(shuffled);
        var ordered = shuffled.OrderBy(one => one.Said).ToList();
        var error = 0.0;
        for (var row = 0; row < Rows; row++)
        {
            var part = ordered[(row * ordered.Count / Rows)..((row + 1) * ordered.Count / Rows)];
            var (said, right) = (part.Average(one => one.Said), part.Average(one => one.IsRight ? 1.0 : 0.0));
            error += Math.Abs(said - right) * part.Count / ordered.Count;
            var name = string.Create(CultureInfo.InvariantCulture, $"confidence, tenth {row + 1}");
            tally.Value(name + ", said", said, part.Count);
            tally.Value(name + ", right", right, part.Count);
        }

        tally.Value("confidence, calibration error", error, ordered.Count);
    }
}
