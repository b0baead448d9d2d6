namespace Dragoman.Model;

/// <summary>What a number counts.</summary>
public enum CountUnit
{
    /// <summary>People killed.</summary>
    Dead,

    /// <summary>People wounded.</summary>
    Injured,

    /// <summary>People arrested.</summary>
    Arrested,

    /// <summary>People abducted.</summary>
    Abducted,

    /// <summary>People driven from home.</summary>
    Displaced,

    /// <summary>People missing.</summary>
    Missing,

    /// <summary>People, nothing having been done to them.</summary>
    People,

    /// <summary>Anything else.</summary>
    Other,
}
