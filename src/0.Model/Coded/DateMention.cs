namespace Dragoman.Model;

/// <summary>A time expression and the days it stands for.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Value">ISO 8601 to the precision read ("2020", "2020-10", "2020-10-11"), or null for a mere span.</param>
/// <param name="From">First day of the span that it is or that it bounds ("since 1991", "from 1991 to 1994"), ISO 8601, or null.</param>
/// <param name="To">Last day of that span, inclusive, or null.</param>
/// <param name="Basis">What it was read from.</param>
public sealed record DateMention(TextSpan Span, string Text, string? Value, string? From, string? To, DateBasis Basis);
