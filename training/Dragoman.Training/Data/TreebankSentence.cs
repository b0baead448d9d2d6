using Dragoman.Model;

namespace Dragoman.Training.Data;

/// <summary>A sentence of a CoNLL-U file: its text and the columns of its words.</summary>
internal sealed record TreebankSentence(string Text, IReadOnlyList<TextSpan> Tokens, IReadOnlyList<string[]> Rows);
