using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>A sentence with a given source and target and the event root between them.</summary>
/// <param name="Source">First and last piece of the source.</param>
/// <param name="Target">First and last piece of the target.</param>
internal sealed record RootExample(string Id, string Text, EncodedSentence Encoded, int Root, (int First, int Last) Source, (int First, int Last) Target);
