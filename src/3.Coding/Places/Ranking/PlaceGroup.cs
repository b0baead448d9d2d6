namespace Dragoman.Coding;

/// <summary>All mentions of one name in an article. They mean the same place, as names in one article nearly always do.</summary>
internal sealed class PlaceGroup(IReadOnlyList<PlaceName> names, IReadOnlyList<PlaceCandidate> candidates, PlaceKind kind)
{
    /// <summary>Where the name stands.</summary>
    public IReadOnlyList<PlaceName> Names { get; } = names;

    /// <summary>What it may mean.</summary>
    public IReadOnlyList<PlaceCandidate> Candidates { get; } = candidates;

    /// <summary>What kind of place its words say.</summary>
    public PlaceKind Kind { get; } = kind;

    /// <summary>The places that the text says it lies in ("Paris, Texas"), each with all that they may mean.</summary>
    public List<IReadOnlyList<PlaceCandidate>> Parents { get; } = [];

    /// <summary>The best candidate, or null where it is no place or none that is known.</summary>
    public PlaceCandidate? Best { get; set; }

    /// <summary>How sure that is, 0–1.</summary>
    public double Probability { get; set; }
}
