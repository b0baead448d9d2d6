namespace Dragoman.Model;

/// <summary>A place name in the text and what it resolves to. What is not known stays null.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Use">What the name stands for here.</param>
public sealed record PlaceMention(TextSpan Span, string Text, PlaceUse Use)
{
    /// <summary>Name in the gazetteer.</summary>
    public string? ResolvedPlace { get; init; }

    /// <summary>GeoNames identifier.</summary>
    public long? GeonameId { get; init; }

    /// <summary>Latitude in decimal degrees, WGS 84.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude in decimal degrees, WGS 84.</summary>
    public double? Longitude { get; init; }

    /// <summary>City, where the place is one or lies in one.</summary>
    public string? City { get; init; }

    /// <summary>Second-level unit.</summary>
    public string? District { get; init; }

    /// <summary>First-level unit.</summary>
    public string? Province { get; init; }

    /// <summary>Name of the country.</summary>
    public string? Country { get; init; }

    /// <summary>Country, ISO 3166-1 alpha-3.</summary>
    public string? CountryCode { get; init; }

    /// <summary>GeoNames feature class ("P").</summary>
    public string? FeatureClass { get; init; }

    /// <summary>GeoNames feature code ("PPLA").</summary>
    public string? FeatureCode { get; init; }

    /// <summary>5 sub-city, 4 city, 3 district, 2 province, 1 country.</summary>
    public int? Resolution { get; init; }

    /// <summary>How sure the resolution is, 0–1.</summary>
    public double? Confidence { get; init; }
}
