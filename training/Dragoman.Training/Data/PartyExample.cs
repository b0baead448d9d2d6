using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>A sentence and its parties as begin and inside tags of <see cref="PartyExamples.Labels"/>, one a word.</summary>
internal sealed record PartyExample(string Id, string Text, EncodedSentence Encoded, int[] Tags);
