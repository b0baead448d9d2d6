using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Says who is meant by a stretch of text that acts, is acted on or speaks.</summary>
/// <remarks>
/// First the phrase's own words, then what the article says elsewhere of the same person or body, then the dictionary.
/// Safe to use from several threads at once. What none of them tells stays null.
/// </remarks>
internal sealed class ActorResolver(CountryTable countries, ActorDictionary actors, RoleNouns roles)
{
    private readonly SpanReader _reader = new(countries, actors, roles);

    /// <summary>The resolver over the tables that come with the program.</summary>
    public static ActorResolver Default { get; } = new(CountryTable.Default, ActorDictionary.Default, RoleNouns.Default);

    /// <summary>The reader of noun phrases that this resolver goes by.</summary>
    public SpanReader Reader => _reader;

    /// <summary>Resolves one span.</summary>
    /// <param name="span">A noun phrase, pronoun or adjective inside <paramref name="sentence"/>, offsets into the document's text.</param>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="entities">The article's entities.</param>
    /// <param name="published">The day of publication, against which dates of office are read; null where not known.</param>
    public ActorMention Resolve(TextSpan span, TaggedSentence sentence, DocumentEntities entities, DateOnly? published)
    {
        var mention = new ActorMention(span, span.In(entities.Text));
        var words = new SentenceWords(entities.Text, sentence);
        var (start, end) = words.Range(span);
        if (start == end)
        {
            return mention;
        }

        if (end == start + 1 && words.IsTag(start, "PRON", "DET"))
        {
            return entities.Find(span) is { } antecedent ? Fill(mention, new ActorReading(), antecedent, entities) : mention;
        }

        var reading = _reader.Read(words, start, end, published);
        if (reading.Bare?.Kind == CountryNameKind.Adjective && end < words.Count)
        {
            reading = reading with { Sector = AdjectiveSector(words, end) };
        }

        if (reading is { Role: null, Code: null, Person: null, Known: null, Possessor: null } && words.IsTag(end - 1, "PRON") && words.Is(end - 2, "of"))
        {
            // "two of them"
            return entities.Find(words[end - 1].Span) is { } whole ? Fill(mention, new ActorReading(), whole, entities) with { EntityId = null } : mention;
        }

        var owner = reading.Possessor is { } at ? entities.Find(words[at].Span) : Owner(words, reading, start, entities);
        var entity = Entity(words, span, start, reading, entities);
        if (reading.IsCounterpart && owner is not null)
        {
            reading = reading with { Sector = reading.Sector ?? owner.Sector, Office = reading.Office ?? entities.Offices.GetValueOrDefault(owner.Id) };
        }
        else if (reading.Possessor is not null && owner is not null && (reading.Role is not null || IsLand(entity, owner)))
        {
            reading = reading with
            {
                Code = reading.Code ?? owner.Code,
                Sector = IsFollowers(reading, owner) ? owner.Sector : reading.Sector ?? InheritedSector(reading, owner),
            };
        }

        return Fill(mention, reading, entity, entities);
    }

    /// <summary>Resolves "I", "we", "our country" and the like inside a statement to whom its speaker speaks for.</summary>
    /// <param name="span">The words inside the statement.</param>
    /// <param name="sentence">The sentence they stand in.</param>
    /// <param name="entities">The article's entities.</param>
    /// <param name="speaker">The speaker as resolved.</param>
    /// <returns>For "I" the speaker; for "we" the speaker's side; for "our army" the army of the speaker's country.</returns>
    public ActorMention ResolveFirstPerson(TextSpan span, TaggedSentence sentence, DocumentEntities entities, ActorMention speaker)
    {
        var mention = new ActorMention(span, span.In(entities.Text)) { Code = speaker.Code };
        var words = new SentenceWords(entities.Text, sentence);
        var (start, end) = words.Range(span);
        if (start == end)
        {
            return mention;
        }

        if (end == start + 1)
        {
            return words.Is(start, "i", "me", "myself")
                ? mention with
                {
                    Sector = speaker.Sector,
                    IdentifierId = speaker.IdentifierId,
                    IdentifierText = speaker.IdentifierText ?? speaker.Text,
                    Office = speaker.Office,
                    EntityId = speaker.EntityId,
                }
                : mention with { Sector = speaker.Sector };
        }

        var reading = _reader.Read(words, start, end, day: null);
        var isOwn = speaker.Sector is { } own && reading.Code is null && (IsFollowers(reading, own) || (own == "GOV" && reading.Role?.Phrase is "man" or "people"));
        var sector = isOwn ? speaker.Sector : reading.Sector;
        return mention with { Code = reading.Code ?? speaker.Code, Sector = sector, Office = reading.Office };
    }

    // "Danish" in "a Danish drone strike": what acts is the armed forces.
    private string? AdjectiveSector(SentenceWords words, int end) =>
        _reader.Items.At(words, end, Math.Min(words.Count, end + roles.MaxWords))?.Role is { Sector: "MIL", Shape: RoleShape.Thing or RoleShape.Body } ? "MIL" : null;

    // "Lavrov's counterpart": the name in front of the possessive mark.
    private static DocumentEntity? Owner(SentenceWords words, ActorReading reading, int start, DocumentEntities entities)
    {
        if (!reading.IsCounterpart)
        {
            return null;
        }

        for (var at = start + 1; at < words.Count; at++)
        {
            if (words.Is(at, "'s", "'"))
            {
                return entities.FindHead(words.Span(start, at), words[at - 1].Span.End);
            }
        }

        return null;
    }

    private static DocumentEntity? Entity(SentenceWords words, TextSpan span, int start, ActorReading reading, DocumentEntities entities)
    {
        if (reading.Person is { } person && (entities.Find(person) ?? entities.FindHead(person, person.End)) is { } named)
        {
            return named;
        }

        return entities.Find(span) ?? (reading.IsJoined ? null : entities.FindHead(span, words[Math.Max(reading.CoreEnd, start + 1) - 1].Span.End));
    }

    private static bool IsLand(DocumentEntity? entity, DocumentEntity owner) => entity?.Kind == EntityKind.Country && entity.Code == owner.Code;

    // "its fighters" of a rebel group stay rebels; "its spokesman" speaks for what the body is.
    private static string? InheritedSector(ActorReading reading, DocumentEntity owner) =>
        reading.Role is { Sector: null, Shape: RoleShape.Person } ? owner.Sector : null;

    // Whoever belongs to others by these words is what they are; "the men" are whoever was told of before.
    private static readonly string[] Own = ["man", "people", "brother", "son", "crew", "crew member", "crewman", "officer", "captain", "personnel", "staff", "member"];

    private static readonly string[] General = ["man", "people", "woman", "group", "victim", "captive", "detainee", "hostage", "prisoner", "crowd", "person"];

    // "His men", "their people" of those who bear arms are what they are.
    private static readonly string[] Armed = ["REB", "MIL", "COP", "PRM", "SEP", "INS", "CRM", "UAF"];

    private static bool IsFollowers(ActorReading reading, DocumentEntity owner) =>
        owner.Sector is { } sector && IsFollowers(reading, sector);

    private static bool IsFollowers(ActorReading reading, string sector) => reading.Role is { } role && Armed.Contains(sector)
        && (Own.Contains(role.Phrase) || (role is { Sector: "MIL", Shape: not RoleShape.Person } && sector is "REB" or "PRM"));

    private static bool Contradicts(string? code, DocumentEntity entity) => code is not null && entity.Code is not null && code != entity.Code;

    private static ActorMention Fill(ActorMention mention, ActorReading reading, DocumentEntity? entity, DocumentEntities entities)
    {
        if (entity is not null && Contradicts(reading.Code, entity))
        {
            entity = null;
        }

        var known = reading.Known;
        var name = known?.Name
            ?? (entity is not null && IsFuller(entity, mention) ? entity.Name : null)
            ?? reading.PersonName;

        // A country's bare name tells no part of it, whatever else the article says of its government.
        var bare = reading.Bare is not null;
        return mention with
        {
            Code = reading.Code ?? entity?.Code ?? (reading.Role?.Phrase is "bloc" or "regional bloc" ? "IGO" : null),
            Sector = bare ? reading.Sector
                : reading.Role is { } role && General.Contains(role.Phrase) && entity is { Sector: { } told, Kind: EntityKind.Group } ? told
                : reading.Sector ?? (entity?.Kind == EntityKind.Country ? null : entity?.Sector) ?? (reading.Role?.Sector == "UAF" ? "UAF" : null),
            IdentifierId = known?.Id ?? (bare ? null : entity?.IdentifierId),
            IdentifierText = bare ? null : name,
            Office = reading.Office ?? (reading.IsFormer || entity is null ? null : entities.Offices.GetValueOrDefault(entity.Id)),
            EntityId = entity?.Id,
        };
    }

    private static bool IsFuller(DocumentEntity entity, ActorMention mention) =>
        entity.Mentions.Any(other => other.Form == MentionForm.Name) && !entity.Name.Equals(mention.Text, StringComparison.Ordinal);
}
