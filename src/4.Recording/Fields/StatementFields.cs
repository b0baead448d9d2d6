using System.Text.Json;
using Dragoman.Model;

namespace Dragoman.Recording.Fields;

/// <summary>Who says what: the speakers behind one event, and the statements of a whole article.</summary>
internal static class StatementFields
{
    public static void WriteSpeakerFields(this Utf8JsonWriter json, Attribution said, TextSpan trigger, string text)
    {
        if (said.Source is { } speaker)
        {
            json.WriteStartObject("speaker");
            json.WriteActorFields(speaker, text);
            json.WriteEndObject();
        }

        json.WriteWordsObject("cue", said.Cue, text);

        // An event is quoted or it is not, whatever else of the statement is.
        var quote = Quotation.Around(trigger, said, text);
        json.WriteString("manner", ContractNames.Of(quote is null ? Manner.Indirect : Manner.Direct));
        if (quote is { } words)
        {
            json.WriteStartObject("quote");
            json.WriteOffsets(words);
            json.WriteEndObject();
        }
    }

    public static void WriteStatementFields(this Utf8JsonWriter json, Attribution said, string text)
    {
        if (said.Source is { } speaker)
        {
            json.WriteStartObject("source");
            json.WriteOffsets(speaker.Span);
            json.WriteString("text", speaker.Span.In(text));
            json.WriteKnown("entity", speaker.EntityId);
            json.WriteEndObject();
        }

        json.WriteWordsObject("cue", said.Cue, text);
        json.WriteObjects("content", said.Content, piece => json.WriteOffsets(piece));
        json.WriteString("manner", ContractNames.Of(said.Manner));
        json.WriteString("polarity", said.Denies ? "negative" : "positive");
    }
}
