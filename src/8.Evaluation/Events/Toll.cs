namespace Dragoman.Evaluation;

/// <summary>The words of one count of people: "ten dead".</summary>
internal sealed record Toll(string Kind, TextSpan Span)
{
    public static readonly IReadOnlyList<string> Kinds = ["dead", "injured", "arrested", "abducted", "displaced", "missing"];

    public bool Overlaps(Toll other) => string.Equals(Kind, other.Kind, StringComparison.Ordinal) && Span.Overlaps(other.Span);
}
