namespace Dragoman.Reading;

/// <summary>Reads a stream up to a limit and no byte further.</summary>
internal static class BoundedStream
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>Fills the buffer as far as the stream goes.</summary>
    /// <returns>Bytes read; fewer than the buffer holds only at the stream's end.</returns>
    public static int Fill(Stream stream, Span<byte> buffer) => stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);

    /// <summary>Reads to the end, or gives null if that is more than <paramref name="limit"/> bytes with the head.</summary>
    public static byte[]? ReadAll(ReadOnlySpan<byte> head, Stream rest, long limit, long expected)
    {
        if (head.Length > limit)
        {
            return null;
        }

        var buffer = new byte[(int)Math.Min(limit + 1, Math.Max(expected + 1, head.Length + FirstBuffer))];
        head.CopyTo(buffer);
        var count = head.Length;
        while (true)
        {
            var read = rest.Read(buffer.AsSpan(count));
            if (read == 0)
            {
                return buffer.AsSpan(0, count).ToArray();
            }

            count += read;
            if (count > limit)
            {
                return null;
            }

            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(limit + 1, buffer.Length * 2L));
            }
        }
    }
}
