namespace Dragoman.Evaluation;

/// <summary>A single number: a share, an average over classes, or a distance.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The number; shares and averages 0 to 1, distances in kilometres. Null where nothing could be counted.</param>
/// <param name="Count">How many cases it was counted over.</param>
/// <param name="Classes">For an average over classes, how many the gold has; else null.</param>
public sealed record ValueFigure(string Name, double? Value, int Count, int? Classes = null) : Figure(Name);
