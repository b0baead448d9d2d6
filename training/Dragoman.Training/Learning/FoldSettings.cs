namespace Dragoman.Training.Learning;

/// <summary>How far each fold is trained, in passes.</summary>
/// <param name="Events">Annotated sentences of the sets that are folded.</param>
/// <param name="Rehearsal">All other annotated sentences.</param>
/// <param name="Pairs">Given pairs and their roots.</param>
/// <param name="Parties">Sentences with marked parties.</param>
/// <param name="Count">How many of the five folds are run.</param>
internal sealed record FoldSettings(double Events, double Rehearsal, double Pairs, double Parties, int Count);
