namespace Dragoman.Model;

/// <summary>A country of ISO 3166-1, or Kosovo, with the words that stand for it in English news.</summary>
public sealed record Country
{
    /// <summary>ISO 3166-1 alpha-3 ("TUR"); "XKX" for Kosovo.</summary>
    public required string Alpha3 { get; init; }

    /// <summary>ISO 3166-1 alpha-2 ("TR"); "XK" for Kosovo.</summary>
    public required string Alpha2 { get; init; }

    /// <summary>The usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>Official, short, former and abbreviated names.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>Adjectives ("Turkish").</summary>
    public required IReadOnlyList<string> Adjectives { get; init; }

    /// <summary>The people, singular and plural ("Turk", "Turks").</summary>
    public required IReadOnlyList<string> Demonyms { get; init; }

    /// <summary>The capital with its other spellings, the usual one first; empty where there is none.</summary>
    public required IReadOnlyList<string> Capitals { get; init; }

    /// <summary>Latitude of the capital in decimal degrees, WGS 84; null where there is no capital.</summary>
    public double? CapitalLatitude { get; init; }

    /// <summary>Longitude of the capital in decimal degrees, WGS 84; null where there is no capital.</summary>
    public double? CapitalLongitude { get; init; }

    /// <summary>Latitude of the country's middle in decimal degrees, WGS 84, to about a degree.</summary>
    public required double Latitude { get; init; }

    /// <summary>Longitude of the country's middle in decimal degrees, WGS 84, to about a degree.</summary>
    public required double Longitude { get; init; }

    /// <summary>Buildings and places of government other than the capital ("Kremlin").</summary>
    public required IReadOnlyList<string> Seats { get; init; }
}
