using System.Text.Json;
using Dragoman.Model;

namespace Dragoman.Recording.Fields;

/// <summary>Those who act, are acted on or speak: PLOVER's entity object, and the entities of a whole article.</summary>
internal static class EntityFields
{
    public static void WriteActorFields(this Utf8JsonWriter json, ActorMention actor, string text)
    {
        json.WriteWords("entity_text", actor.Span, text);
        json.WriteKnown("code", actor.Code);
        json.WriteKnown("sector", actor.Sector);
        json.WriteKnown("identifier_id", actor.IdentifierId);
        json.WriteKnown("identifier_text", actor.IdentifierText);
        json.WriteKnown("office", actor.Office);
    }

    public static void WriteEntityFields(this Utf8JsonWriter json, DocumentEntity entity, string text)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", ContractNames.Of(entity.Kind));
        json.WriteKnown("code", entity.Code);
        json.WriteKnown("sector", entity.Sector);
        json.WriteKnown("identifier_id", entity.IdentifierId);
        json.WriteObjects("mentions", entity.Mentions, mention =>
        {
            json.WriteOffsets(mention.Span);
            json.WriteString("text", mention.Span.In(text));
            json.WriteString("form", ContractNames.Of(mention.Form));
        });
    }
}
