using Dragoman.Model;

namespace Dragoman.Training.Data;

/// <summary>Cuts a sentence into tokens; offsets into the text given.</summary>
internal delegate IReadOnlyList<TextSpan> Tokenize(string text);
