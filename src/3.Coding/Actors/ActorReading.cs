using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>What a noun phrase tells by its own words, before the rest of the article is asked.</summary>
internal sealed record ActorReading
{
    /// <summary>Country or non-state code, or null.</summary>
    public string? Code { get; init; }

    /// <summary>Sector, or null.</summary>
    public string? Sector { get; init; }

    /// <summary>Office, or null.</summary>
    public string? Office { get; init; }

    /// <summary>The noun that decides the sector, or null.</summary>
    public RoleNoun? Role { get; init; }

    /// <summary>The person's name as it stands, or null.</summary>
    public TextSpan? Person { get; init; }

    /// <summary>That name without brackets, or null.</summary>
    public string? PersonName { get; init; }

    /// <summary>The actor the dictionary knows, or null.</summary>
    public KnownActor? Known { get; init; }

    /// <summary>The phrase is a country's name, adjective, capital or seat and nothing more.</summary>
    public CountryMatch? Bare { get; init; }

    /// <summary>Index of a possessive pronoun ("his country"), or null.</summary>
    public int? Possessor { get; init; }

    /// <summary>Whether "counterpart" is the head: office and sector are those of the person it is compared to.</summary>
    public bool IsCounterpart { get; init; }

    /// <summary>Whether the office is one no longer or not yet held.</summary>
    public bool IsFormer { get; init; }

    /// <summary>Whether it joins two countries, so that no one entity is meant.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Index after the last token of <see cref="Role"/>; 0 where there is none.</summary>
    public int RoleEnd { get; init; }

    /// <summary>Index after the last token of the head part, before "of ..." or a comma.</summary>
    public int CoreEnd { get; init; }
}
