using Dragoman.Tagging.Encoding;

namespace Dragoman.Training.Data;

/// <summary>A sentence of a treebank or of a set of names; targets that the set does not give are <see cref="LabelList.Ignore"/>.</summary>
internal sealed record TokenExample(
    EncodedSentence Encoded,
    int[] PartsOfSpeech,
    int[] Heads,
    int[] Relations,
    int[] LemmaRules,
    int[] Names)
{
    public int Tokens => PartsOfSpeech.Length;

    /// <summary>Proper names whose ends the set shows but not their kind, as first and last token; null where it shows none.</summary>
    public IReadOnlyList<(int First, int Last)>? NameSpans { get; init; }
}
