namespace Dragoman.Reading;

/// <summary>A paragraph of a web page.</summary>
/// <param name="Text">Its words, white space made plain.</param>
/// <param name="IsCaption">Whether it stands under a picture.</param>
internal sealed record PageParagraph(string Text, bool IsCaption)
{
    /// <summary>Put in front of captions while the article is taken out of its page; pages themselves are cleaned of it.</summary>
    public const char CaptionMark = '\uE0C7';
}
