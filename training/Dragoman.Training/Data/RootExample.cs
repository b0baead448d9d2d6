using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>A sentence with a given source and target and the event root between them.</summary>
/// <param name="Source">First and last word of the source; null where the sentence does not name it.</param>
/// <param name="Target">First and last word of the target; null where the sentence does not name it.</param>
internal sealed record RootExample(string Id, string Text, EncodedSentence Encoded, int Root, (int First, int Last)? Source, (int First, int Last)? Target);
