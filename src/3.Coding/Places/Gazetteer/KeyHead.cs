namespace Dragoman.Coding;

/// <summary>The first eight letters of a key as a number that sorts as they do.</summary>
internal static class KeyHead
{
    /// <summary>The number; a shorter key is filled up with zeros.</summary>
    public static ulong Of(ReadOnlySpan<byte> key)
    {
        ulong head = 0;
        for (int i = 0; i < 8; i++)
        {
            head = (head << 8) | (i < key.Length ? key[i] : 0u);
        }

        return head;
    }
}
