namespace Dragoman.Model;

/// <summary>What a name is the name of.</summary>
public enum NameKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body of people: ministry, party, army, company, outlet.</summary>
    Organisation,

    /// <summary>A country, region, town, river or the like.</summary>
    Place,

    /// <summary>Anything else with a name.</summary>
    Other,
}
