namespace Dragoman.Reading;

/// <summary>Reads a stream line by line and never holds more than one line.</summary>
internal static class JsonLineReader
{
    private const int BufferSize = 64 * 1024;

    /// <summary>All lines in order, blank ones included.</summary>
    /// <param name="head">Bytes already taken from the stream.</param>
    /// <param name="rest">What follows them.</param>
    /// <param name="limit">Longest line in bytes; of a longer one only the length is told.</param>
    /// <param name="cancel">Ends the work early.</param>
    public static IEnumerable<JsonLine> Read(ReadOnlyMemory<byte> head, Stream rest, long limit, CancellationToken cancel)
    {
        var line = new MemoryStream();
        var length = 0L;
        var number = 1L;
        var buffer = new byte[BufferSize];
        var chunk = head;
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            while (chunk.Length > 0)
            {
                var end = chunk.Span.IndexOf((byte)'\n');
                var part = end < 0 ? chunk : chunk[..end];
                length += part.Length;
                if (length <= limit)
                {
                    line.Write(part.Span);
                }

                if (end < 0)
                {
                    break;
                }

                yield return Take(line, number++, length, limit);
                length = 0;
                chunk = chunk[(end + 1)..];
            }

            var read = rest.Read(buffer);
            if (read == 0)
            {
                break;
            }

            chunk = buffer.AsMemory(0, read);
        }

        if (length > 0)
        {
            yield return Take(line, number, length, limit);
        }
    }

    private static JsonLine Take(MemoryStream line, long number, long length, long limit)
    {
        var tooLong = length > limit;
        var bytes = tooLong ? [] : line.ToArray();
        line.SetLength(0);
        if (bytes.Length > 0 && bytes[^1] == (byte)'\r')
        {
            bytes = bytes[..^1];
        }

        return new JsonLine(number, bytes, length, tooLong);
    }
}
