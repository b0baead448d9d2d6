using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>A place name where it stands in an article.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its words.</param>
/// <param name="IsDateline">Whether it stands before the article as the place where it was written.</param>
internal sealed record PlaceName(TextSpan Span, string Words, bool IsDateline);
