namespace Dragoman.Model;

/// <summary>A number in the text as a range: "at least 10" has low 10 and no high; "dozens" has low 24 and no value.</summary>
/// <param name="Span">The words it was read from.</param>
/// <param name="Text">Those words.</param>
/// <param name="Value">The best single reading, or null where the text gives none.</param>
/// <param name="Low">Lower bound, or null.</param>
/// <param name="High">Upper bound, or null where the text gives none. Null is not zero.</param>
/// <param name="Unit">What is counted.</param>
public sealed record CountMention(TextSpan Span, string Text, long? Value, long? Low, long? High, CountUnit Unit);
