namespace Dragoman.Model;

/// <summary>The part that a stretch of text plays in an event. The last six are tolls.</summary>
public enum RoleKind
{
    /// <summary>Who did it.</summary>
    Actor,

    /// <summary>To or with whom.</summary>
    Recipient,

    /// <summary>With what weapon or thing.</summary>
    Means,

    /// <summary>Where.</summary>
    Place,

    /// <summary>When.</summary>
    Time,

    /// <summary>How many were killed.</summary>
    Dead,

    /// <summary>How many were wounded.</summary>
    Injured,

    /// <summary>How many were arrested.</summary>
    Arrested,

    /// <summary>How many were abducted.</summary>
    Abducted,

    /// <summary>How many were driven from home.</summary>
    Displaced,

    /// <summary>How many are missing.</summary>
    Missing,
}
