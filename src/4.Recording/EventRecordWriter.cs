using System.Buffers;
using Dragoman.Model;
using Dragoman.Recording.Fields;

namespace Dragoman.Recording;

/// <summary>Writes one line for each reported event, with its article's citation. An article without events gives no line.</summary>
/// <param name="coder">Program version and model hash, as records name them.</param>
public sealed class EventRecordWriter(string coder) : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(CodedDocument document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var mention in document.Events)
        {
            JsonLine.Write(output, json =>
            {
                json.WriteStartObject();
                json.WriteEventFields(mention, document.Document);
                json.WriteCitation("cite_info", document.Document);
                json.WriteString("coder", coder);
                json.WriteEndObject();
            });
        }
    }
}
