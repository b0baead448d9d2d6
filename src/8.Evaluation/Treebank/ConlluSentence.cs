namespace Dragoman.Evaluation;

/// <summary>One sentence of a treebank; its text is put together from its tokens.</summary>
/// <param name="Id">The treebank's id, or "sentence-N".</param>
/// <param name="Text">The tokens with a space after each that the file does not mark SpaceAfter=No; none after the last.</param>
/// <param name="Words">Its syntactic words in order.</param>
/// <param name="OpensBlock">Whether a paragraph or document begins here.</param>
/// <param name="IsSpaceAfter">Whether a space follows the sentence within its paragraph.</param>
internal sealed record ConlluSentence(string Id, string Text, IReadOnlyList<ConlluWord> Words, bool OpensBlock, bool IsSpaceAfter);
