namespace Dragoman.Model;

/// <summary>A token with its part of speech, dictionary form and place in the dependency tree (Universal Dependencies v2).</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="PartOfSpeech">UPOS tag ("VERB").</param>
/// <param name="Lemma">Dictionary form ("launch").</param>
/// <param name="Head">Index of the governing token in the sentence, or −1 for the root.</param>
/// <param name="Relation">The relation to the head ("nsubj", "obl:agent"); "root" for the root.</param>
public sealed record TaggedToken(TextSpan Span, string PartOfSpeech, string Lemma, int Head, string Relation);
