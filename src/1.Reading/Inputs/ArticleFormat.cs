namespace Dragoman.Reading;

/// <summary>How an article is written.</summary>
public enum ArticleFormat
{
    /// <summary>Not said: found from the file's name and first bytes.</summary>
    Unknown,

    /// <summary>Plain text.</summary>
    PlainText,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A JSON object with at least a "text".</summary>
    Json,
}
