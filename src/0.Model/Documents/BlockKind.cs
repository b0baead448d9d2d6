namespace Dragoman.Model;

/// <summary>What a stretch of an article is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of the article itself.</summary>
    Body,

    /// <summary>The headline, or a subheading that stands above the text.</summary>
    Headline,

    /// <summary>The line that names the author or agency.</summary>
    Byline,

    /// <summary>The words in front of a first paragraph that say where and when it was written: "MOSCOW, October 12 –".</summary>
    Dateline,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>Who took a picture: "(Reuters Photo)".</summary>
    Credit,
}
