namespace Dragoman.Model;

/// <summary>Where an article comes from. What was not found is null.</summary>
public sealed record Citation
{
    /// <summary>The outlet as its readers know it ("Daily Sabah").</summary>
    public string? Outlet { get; init; }

    /// <summary>The country whose press the outlet belongs to, ISO 3166-1 alpha-3.</summary>
    public string? Press { get; init; }

    /// <summary>The publisher, where it differs from the outlet.</summary>
    public string? Publication { get; init; }

    /// <summary>The article's address, as given; never followed.</summary>
    public string? Url { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The author or agency.</summary>
    public string? Byline { get; init; }

    /// <summary>The day of publication where the outlet is. Relative dates are resolved against it, or not at all.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>ISO 639-1 code of the text's language.</summary>
    public string? Language { get; init; }

    /// <summary>SHA-256 of the input's bytes, lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }
}
