namespace Dragoman.Reading;

/// <summary>How a file is written.</summary>
internal enum SniffedFormat
{
    /// <summary>One article of plain text.</summary>
    PlainText,

    /// <summary>One web page.</summary>
    Html,

    /// <summary>One JSON object or array, over as many lines as it likes.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}
