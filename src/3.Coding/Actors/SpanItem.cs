using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>A piece of a noun phrase that one of the tables knows, or a person's name.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
internal sealed record SpanItem(int Start, int End)
{
    /// <summary>The role noun, or null.</summary>
    public RoleNoun? Role { get; init; }

    /// <summary>The body, group or land, or null.</summary>
    public KnownActor? Actor { get; init; }

    /// <summary>The country, or null.</summary>
    public CountryMatch? Country { get; init; }

    /// <summary>Whether it is a person's name.</summary>
    public bool IsPerson { get; init; }

    /// <summary>Whether a possessive mark follows, so that the item only says whose.</summary>
    public bool IsPossessor { get; init; }
}
