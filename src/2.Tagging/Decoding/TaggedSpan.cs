namespace Dragoman.Tagging.Decoding;

/// <summary>A run of words with one label, as decoded.</summary>
/// <param name="Label">Number of the label within its group.</param>
/// <param name="First">First word.</param>
/// <param name="Last">Last word.</param>
/// <param name="Probability">Geometric mean of the words' probabilities.</param>
internal readonly record struct TaggedSpan(int Label, int First, int Last, double Probability);
