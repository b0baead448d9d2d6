using System.Text.Json;
using Dragoman.Model;

namespace Dragoman.Recording.Fields;

/// <summary>The fields of one reported event that do not depend on where the record is written.</summary>
internal static class EventFields
{
    public static void WriteEventFields(this Utf8JsonWriter json, EventMention mention, Document article)
    {
        var text = article.Text;
        var sentence = article.Sentences[mention.SentenceIndex];

        json.WriteString("id", mention.Id);
        if (mention.Date is { } date)
        {
            json.WriteEventDate(date, text);
        }
        else if (mention.UnresolvedTime is { } words)
        {
            json.WriteWordsObject("date_info", words, text);
        }

        json.WriteStrings("event", [mention.Type]);
        json.WriteStrings("mode", mention.Modes);
        json.WriteStrings("context", mention.Contexts);
        json.WriteNumber("quad_code", mention.QuadCode);
        json.WriteShare("event_scale", mention.Scale);
        json.WriteObjects("actor", mention.Actors, actor => json.WriteActorFields(actor, text));
        json.WriteObjects("recipient", mention.Recipients, actor => json.WriteActorFields(actor, text));
        if (mention.Place is { } place)
        {
            json.WriteLocation("event_loc", place, text);
        }

        json.WriteToll(mention.Tolls, text);
        json.WriteString("status", ContractNames.Of(mention.Status));
        json.WriteObjects("attribution", mention.Attribution, said => json.WriteSpeakerFields(said, mention.Trigger, text));
        json.WriteWordsObject("trigger", mention.Trigger, text);
        json.WriteString("text", sentence.Span.In(text));
        json.WriteStartObject("text_info");
        json.WriteNumber("sequence", sentence.Sequence);
        json.WriteOffsets(sentence.Span);
        json.WriteEndObject();
        json.WriteShare("confidence", mention.Confidence);
    }
}
