namespace Dragoman.Evaluation;

/// <summary>One syntactic word of a treebank sentence.</summary>
/// <param name="Span">Where it stands in the sentence's text.</param>
/// <param name="PartOfSpeech">UPOS tag.</param>
/// <param name="Lemma">Dictionary form, "_" where the treebank gives none.</param>
/// <param name="Head">Index of the governing word in the sentence, −1 for the root.</param>
/// <param name="Relation">Dependency relation, with its subtype.</param>
internal sealed record ConlluWord(TextSpan Span, string PartOfSpeech, string Lemma, int Head, string Relation);
