namespace Dragoman.Coding;

/// <summary>How a name in the text matches a name in the gazetteer.</summary>
internal enum NameMatch
{
    /// <summary>The place's own name.</summary>
    Main = 0,

    /// <summary>Another name or spelling.</summary>
    Alternate = 1,

    /// <summary>A name without its article or its word for the kind of place.</summary>
    Derived = 2,

    /// <summary>A name one letter away.</summary>
    Fuzzy = 3,
}
