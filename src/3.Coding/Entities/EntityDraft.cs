using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>An entity while its mentions are being gathered.</summary>
internal sealed class EntityDraft(EntityKind kind, string name)
{
    private EntityDraft? _into;

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; } = kind;

    /// <summary>The fullest name so far.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Whether <see cref="Name"/> is a proper name.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>Country or non-state code, or null.</summary>
    public string? Code { get; private set; }

    /// <summary>Sector, or null.</summary>
    public string? Sector { get; private set; }

    /// <summary>Office, or null.</summary>
    public string? Office { get; private set; }

    /// <summary>The dictionary's entry, or null.</summary>
    public KnownActor? Known { get; private set; }

    /// <summary>The role noun it was last named with, or null.</summary>
    public string? RolePhrase { get; private set; }

    /// <summary>A person is a woman, a man, or (null) not known.</summary>
    public bool? IsWoman { get; set; }

    /// <summary>Whether it is spoken of in the plural.</summary>
    public bool IsPlural { get; set; }

    /// <summary>Whether something was done to it.</summary>
    public bool HasSuffered { get; set; }

    /// <summary>Whether only the headline has told of it so far.</summary>
    public bool IsOfHeadline { get; private set; } = true;

    /// <summary>Whom it turned out to be; itself where it has not.</summary>
    public EntityDraft Root => _into?.Root ?? this;

    /// <summary>Gives all that is known to another draft, which it turns out to be.</summary>
    public void BecomePartOf(EntityDraft other)
    {
        _into = other;
        other.Mentions.AddRange(Mentions);
        other.Cores.AddRange(Cores);
        other.IsWoman ??= IsWoman;
        other.IsOfHeadline &= IsOfHeadline;
        other.Learn(new ActorReading { Code = Code, Sector = Sector, Office = Office, Known = Known });
        Mentions.Clear();
        Cores.Clear();
    }

    /// <summary>Takes a mention.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="isHeadline">Whether it stands in the headline.</param>
    public void Add(EntityMention mention, bool isHeadline)
    {
        Mentions.Add(mention);
        IsOfHeadline &= isHeadline;
    }

    /// <summary>Mentions in the order found.</summary>
    public List<EntityMention> Mentions { get; } = [];

    /// <summary>The names inside longer mentions, by which they are found again.</summary>
    public List<(TextSpan Span, MentionForm Form)> Cores { get; } = [];

    /// <summary>Adds what a phrase tells; what is known already stays.</summary>
    public void Learn(ActorReading reading)
    {
        // The first full reading counts: a later "former", or a second office, is told of another time.
        Code ??= reading.Code;
        Sector ??= reading.Sector;
        Office ??= reading.Office;
        Known ??= reading.Known;
        RolePhrase = reading.Role?.Phrase ?? RolePhrase;
    }

    /// <summary>Sets the code of a country or of a group whose owner is told by a pronoun.</summary>
    public void LearnCode(string? code) => Code ??= code;

    /// <summary>Takes a proper name where it is the first or longer than the one before.</summary>
    public void LearnName(string name)
    {
        if (!IsNamed || (Kind != EntityKind.Country && name.Length > Name.Length && Known is null))
        {
            Name = name;
        }

        IsNamed = true;
    }
}
