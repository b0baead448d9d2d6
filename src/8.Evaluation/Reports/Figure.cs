namespace Dragoman.Evaluation;

/// <summary>One measured number, or a precision and recall pair, with what it was counted over.</summary>
/// <param name="Name">What was measured ("actor, exact").</param>
public abstract record Figure(string Name);
