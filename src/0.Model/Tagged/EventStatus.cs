namespace Dragoman.Model;

/// <summary>Whether a reported event happened, and who says so.</summary>
public enum EventStatus
{
    /// <summary>It happened or is happening, by the outlet or by a speaker.</summary>
    Asserted,

    /// <summary>A speaker says that it did not happen.</summary>
    Denied,

    /// <summary>The text says that it did not happen.</summary>
    Negated,

    /// <summary>Planned, promised, ordered or expected.</summary>
    Future,

    /// <summary>Possible, proposed, feared or called for.</summary>
    Hypothetical,

    /// <summary>Told as background from long before.</summary>
    Historical,
}
