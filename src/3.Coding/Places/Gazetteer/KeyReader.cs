namespace Dragoman.Coding;

/// <summary>Reads the keys of a block one after the other.</summary>
/// <param name="bytes">The gazetteer.</param>
/// <param name="at">Where the block begins.</param>
/// <param name="count">How many keys it has.</param>
/// <param name="buffer">Room for the longest key.</param>
internal ref struct KeyReader(ReadOnlySpan<byte> bytes, int at, int count, Span<byte> buffer)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly Span<byte> _buffer = buffer;
    private int _at = at;
    private int _left = count;
    private int _length;
    private int _entries;
    private int _entriesEnd;

    /// <summary>The key read last.</summary>
    public readonly ReadOnlySpan<byte> Key => _buffer[.._length];

    /// <summary>Reads the next key; false behind the last.</summary>
    public bool Next()
    {
        if (_left-- <= 0)
        {
            return false;
        }

        int shared = _bytes[_at], rest = _bytes[_at + 1];
        _bytes.Slice(_at + 2, rest).CopyTo(_buffer[shared..]);
        _length = shared + rest;
        _entries = _at + 3 + rest;
        _entriesEnd = _entries + _bytes[_entries - 1];
        _at = _entriesEnd;
        return true;
    }

    /// <summary>Adds the places of the key read last.</summary>
    public readonly void ReadEntries(List<PlaceEntry> found)
    {
        int at = _entries;
        while (at < _entriesEnd)
        {
            int value = 0, shift = 0, piece;
            do
            {
                piece = _bytes[at++];
                value |= (piece & 0x7F) << shift;
                shift += 7;
            }
            while (piece >= 0x80);

            found.Add(new PlaceEntry(value >> GazetteerLayout.MatchBits, (NameMatch)(value & ((1 << GazetteerLayout.MatchBits) - 1))));
        }
    }
}
