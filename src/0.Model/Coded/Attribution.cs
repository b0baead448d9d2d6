namespace Dragoman.Model;

/// <summary>A statement in an article: who says what.</summary>
/// <param name="Source">The speaker, or null where the text names none.</param>
/// <param name="Cue">The words of saying.</param>
/// <param name="Content">What is said, in pieces.</param>
/// <param name="Manner">Quoted, reported or both.</param>
/// <param name="Denies">Whether the cue says that it was not said or that it is denied ("did not confirm").</param>
public sealed record Attribution(
    ActorMention? Source,
    TextSpan Cue,
    IReadOnlyList<TextSpan> Content,
    Manner Manner,
    bool Denies);
