namespace Dragoman.Reading;

/// <summary>How articles are read.</summary>
public sealed record ReadingOptions
{
    /// <summary>Largest article read by default, in bytes.</summary>
    public const long DefaultMaxArticleBytes = 20_000_000;

    /// <summary>The options as they stand if nothing else is said.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The day of publication of every article, whatever the article says; null to read it from the article.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Largest article in bytes; for JSON Lines, the longest line. A larger one is a failure. Default 20,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 1,000,000,000.</exception>
    public long MaxArticleBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxArticleBytes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000_000, nameof(MaxArticleBytes));
            field = value;
        }
    }
    = DefaultMaxArticleBytes;

    /// <summary>ISO 639-1 codes of the languages that are coded, lower case. A text in another language is a failure. Default "en".</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en"];
}
