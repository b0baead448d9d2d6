namespace Dragoman.Evaluation;

/// <summary>Makes repeated ids differ: "a", "a#2", "a#3".</summary>
internal sealed class IdNumbers
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Next(string id)
    {
        _seen.TryGetValue(id, out var before);
        _seen[id] = before + 1;
        return before == 0 ? id : FormattableString.Invariant($"{id}#{before + 1}");
    }
}
