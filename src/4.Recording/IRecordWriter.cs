using System.Buffers;
using Dragoman.Model;

namespace Dragoman.Recording;

/// <summary>Turns a coded article into JSON Lines. Equal articles give equal bytes.</summary>
public interface IRecordWriter
{
    /// <summary>Appends the article's lines, UTF-8, each ended by a line feed. Safe to call from several threads at once.</summary>
    /// <param name="document">The coded article.</param>
    /// <param name="output">Where the lines go.</param>
    void Write(CodedDocument document, IBufferWriter<byte> output);
}
