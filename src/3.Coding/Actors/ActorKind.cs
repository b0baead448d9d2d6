namespace Dragoman.Coding;

/// <summary>What an entry of the actor dictionary is.</summary>
internal enum ActorKind
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>A body across states.</summary>
    Organisation,

    /// <summary>An armed group, party or body of one state.</summary>
    Group,

    /// <summary>A land that is not a country of the table.</summary>
    Territory,

    /// <summary>A company.</summary>
    Company,
}
