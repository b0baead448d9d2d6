namespace Dragoman.Model;

/// <summary>What an entity of an article is.</summary>
public enum EntityKind
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>A body with a name: ministry, party, company, alliance.</summary>
    Organisation,

    /// <summary>A state.</summary>
    Country,

    /// <summary>A place that is no state.</summary>
    Place,

    /// <summary>People without one name: an army, "protesters", "12 villagers".</summary>
    Group,

    /// <summary>Anything else.</summary>
    Other,
}
