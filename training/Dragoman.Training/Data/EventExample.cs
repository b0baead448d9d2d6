using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>An annotated sentence: events and attributions, as word numbers.</summary>
internal sealed record EventExample(
    string Id,
    string Text,
    EncodedSentence Encoded,
    IReadOnlyList<EventTarget> Events,
    IReadOnlyList<StatementTarget> Statements,
    int[] CueTags);
