namespace Dragoman.Evaluation;

/// <summary>What one slot of an incident's key accepts.</summary>
/// <param name="Wordings">Any one of them is right.</param>
/// <param name="IsOptional">Whether it may be missed.</param>
internal sealed record KeyFiller(IReadOnlyList<string> Wordings, bool IsOptional)
{
    public bool Same(KeyFiller other) => IsOptional == other.IsOptional && Wordings.SequenceEqual(other.Wordings, StringComparer.Ordinal);

    public bool Fits(IEnumerable<string> names) => names.Any(name => Wordings.Any(wording => NameWords.Same(name, wording)));
}
