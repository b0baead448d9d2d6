namespace Dragoman.Model;

/// <summary>A sentence, headline or caption of a document, cut into tokens.</summary>
/// <param name="Index">Its place among the document's sentences, from 0.</param>
/// <param name="Sequence">Its number as records give it: 0 for the headline, the body's sentences from 1.</param>
/// <param name="Block">The kind of block it stands in.</param>
/// <param name="Paragraph">The number of its paragraph in the document, from 0.</param>
/// <param name="Span">Where it stands in the document's text, without surrounding white space.</param>
/// <param name="Tokens">Its tokens in order, offsets into the document's text; never empty.</param>
public sealed record Sentence(int Index, int Sequence, BlockKind Block, int Paragraph, TextSpan Span, IReadOnlyList<TextSpan> Tokens);
