using System.Buffers;
using Dragoman.Model;
using Dragoman.Recording.Fields;

namespace Dragoman.Recording;

/// <summary>Writes one line for each article: its text and every layer that was read, whether or not an event uses it.</summary>
/// <param name="coder">Program version and model hash, as records name them.</param>
public sealed class DocumentRecordWriter(string coder) : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(CodedDocument document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        var article = document.Document;
        JsonLine.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("text", article.Text);
            json.WriteCitation("cite_info", article);
            json.WriteObjects("sentences", article.Sentences, sentence => json.WriteOffsets(sentence.Span));
            json.WriteObjects("entities", document.Entities, entity => json.WriteEntityFields(entity, article.Text));
            json.WriteObjects("places", document.Places, place => json.WritePlaceFields(place, article.Text));
            json.WriteObjects("dates", document.Dates, date => json.WriteDateFields(date, article.Text));
            json.WriteObjects("counts", document.Counts, count => json.WriteCountFields(count, article.Text));
            json.WriteObjects("attributions", document.Attributions, said => json.WriteStatementFields(said, article.Text));
            json.WriteObjects("events", document.Events, mention =>
            {
                json.WriteEventFields(mention, article);
                json.WriteString("coder", coder);
            });
            json.WriteEndObject();
        });
    }
}
