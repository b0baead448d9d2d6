namespace Dragoman.Coding;

/// <summary>How a role noun speaks of its holders.</summary>
internal enum RoleShape
{
    /// <summary>One holder: "minister".</summary>
    Person,

    /// <summary>Anybody of a kind: "soldier", "villagers".</summary>
    People,

    /// <summary>A body: "army", "ministry".</summary>
    Body,

    /// <summary>What belongs to an actor and stands for it: "warship", "outpost".</summary>
    Thing,
}
