namespace Dragoman.Training.Data;

/// <summary>One attribution of an annotated sentence: the cue's first word, and source and content pieces as first and last words.</summary>
internal sealed record StatementTarget(int Cue, (int First, int Last)? Source, IReadOnlyList<(int First, int Last)> Content);
