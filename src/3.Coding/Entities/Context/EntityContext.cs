using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gives bodies, offices and forces of a state that the text names without a country the country in which the article plays.</summary>
/// <remarks>"Police", "the governor" are of the place they act in; "the Foreign Ministry", "the army" are of the country the article is at home in.</remarks>
internal sealed class EntityContext(Setting setting, IReadOnlyList<SentenceWords> sentences, SpanReader reader)
{
    /// <summary>The sectors of a state's own bodies and people.</summary>
    public static readonly HashSet<string> StateSectors = new(StringComparer.Ordinal) { "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "LEGOPP" };

    /// <summary>The same entities with the countries that the setting licenses.</summary>
    public DocumentEntities Fill(DocumentEntities entities)
    {
        var filled = entities.Entities.Select(entity => Fill(entity, entities)).ToList();
        return new DocumentEntities(entities.Document, filled, entities.Offices, entities.Cores);
    }

    /// <summary>The country of a court or a police force mentioned in a sentence, or null.</summary>
    public static string? Court(DocumentEntities entities, TextSpan sentence) =>
        entities.Entities.FirstOrDefault(entity => entity is { Sector: "JUD" or "COP", Code: not null } && entity.Mentions.Any(mention => sentence.Contains(mention.Span)))?.Code;

    // "One serviceman", "army posts": whose they are depends on who attacked them.
    private static bool IsSomeSoldiers(DocumentEntity entity, SentenceWords words, int start, int end) =>
        entity.Sector == "MIL" && entity.Kind is EntityKind.Group or EntityKind.Other && !words.Is(start, "the")
        && !words.Is(end - 1, "troops", "forces", "defences", "defenses", "units", "army", "military", "navy");

    /// <summary>Whether a role makes its holder a part of the government wherever a country is known: "officials", "the electoral commission".</summary>
    public static bool IsGovernment(RoleNoun? role, bool isHere) =>
        role is { ElseGovernment: true } && (isHere || role.Shape == RoleShape.Body || role.Office is "official" or "officials" or "envoy" or "negotiator" or "representative");

    private DocumentEntity Fill(DocumentEntity entity, DocumentEntities entities)
    {
        if (entity.Sector is null && entity.Kind is EntityKind.Person or EntityKind.Group or EntityKind.Organisation && entity.IdentifierId is null && RoleOf(entity) is { ElseGovernment: true } role)
        {
            var known = entity.Code is { } own && CountryTable.Default.FindByAlpha3(own) is not null;
            if (!IsGovernment(role, known) || (!known && entity.Code is not null))
            {
                return entity;
            }

            var government = entity with { Sector = "GOV" };
            return known ? government : Code(government, entities) is { } found ? government with { Code = found } : entity;
        }

        return Code(entity, entities) is { } code ? entity with { Code = code } : entity;
    }

    // The role noun of its first mention that is not a pronoun.
    private RoleNoun? RoleOf(DocumentEntity entity)
    {
        var mention = entity.Mentions.FirstOrDefault(mention => mention.Form != MentionForm.Pronoun);
        if (mention is null || sentences.FirstOrDefault(sentence => sentence.Sentence.Sentence.Span.Contains(mention.Span)) is not { } words)
        {
            return null;
        }

        var (start, end) = words.Range(mention.Span);
        return start == end ? null : reader.Read(words, start, end, day: null).Role;
    }

    private string? Code(DocumentEntity entity, DocumentEntities entities)
    {
        if (entity.Code is not null || entity.Kind is EntityKind.Country or EntityKind.Place)
        {
            return entity.Kind == EntityKind.Place && entity.Code is null ? setting.Known(entity.Name) : null;
        }

        if (!StateSectors.Contains(entity.Sector ?? "") || entity.IdentifierId is not null)
        {
            return null;
        }

        var mention = entity.Mentions[0];
        if (sentences.FirstOrDefault(sentence => sentence.Sentence.Sentence.Span.Contains(mention.Span)) is not { } words)
        {
            return null;
        }

        // A person's office stands in front of the name.
        var (start, end) = words.Range(mention.Span);
        start = NounPhrase.Left(words, start);
        if (ContextWords.IsStateless(words, start, end) || ContextWords.IsDiplomat(words, start, end) || ContextWords.IsEnemy(words, start, end) || words.Is(start, "a", "an") || IsSomeSoldiers(entity, words, start, end))
        {
            return null;
        }

        var index = words.Sentence.Sentence.Index;
        if (setting.Within(words.Span(start, end), words.Sentence, entities.Text) is { } named)
        {
            return named;
        }

        // "In Conakry, the junta": the sentence is set in another capital.
        if (words.Is(0, "in") && setting.PlaceOf(index) is { } set)
        {
            return set;
        }

        // In a war between others, troops are not the outlet's own.
        if (entity.Sector == "MIL" && !setting.IsAboutHome && !(setting.IsDated && words.Is(start, "the")) && !(entity.Kind == EntityKind.Person && !setting.IsAbroad && entity.Mentions.Any(one => one.Form == MentionForm.Name)))
        {
            return null;
        }

        // Police outside a court whose country is known are of that country.
        var scene = setting.SceneOf(index) ?? Court(entities, words.Sentence.Sentence.Span);
        return ContextWords.IsLocal(words, start, end) || setting.Home is null ? scene ?? setting.Home : setting.Home;
    }
}
