namespace Dragoman.Tools;

/// <summary>Rows of features of which some are right answers.</summary>
internal sealed record SoftmaxCase(double[][] Rows, IReadOnlyList<int> Right, double Weight);
