using System.Buffers;
using System.Text;
using Dragoman.Recording;

namespace Dragoman.Tests.Recording;

/// <summary>Writes records into a string.</summary>
internal static class Records
{
    public const string Coder = "dragoman 1.2.3 model abc123";

    public static string Events(CodedDocument document) => Write(new EventRecordWriter(Coder), document);

    public static string Documents(CodedDocument document) => Write(new DocumentRecordWriter(Coder), document);

    private static string Write(IRecordWriter writer, CodedDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        writer.Write(document, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
