namespace Dragoman.Model;

/// <summary>A document and its tagged sentences, in order.</summary>
/// <param name="Document">The document as read.</param>
/// <param name="Sentences">One for each sentence of the document.</param>
public sealed record TaggedDocument(Document Document, IReadOnlyList<TaggedSentence> Sentences);
