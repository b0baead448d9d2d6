using System.Text;
using Dragoman.Coding;

namespace Dragoman.Tools;

/// <summary>Writes names in order, in blocks, each with its places.</summary>
internal sealed class KeyWriter
{
    // More places of one name than these are hamlets that news do not mean; the bytes of a key's places fit one byte of length.
    private const int MostPlaces = 72;

    private readonly List<byte> _blocks = [];
    private string _last = "";

    public List<ulong> Heads { get; } = [];

    public List<int> Offsets { get; } = [];

    public int Keys { get; private set; }

    public byte[] Blocks => [.. _blocks];

    public void Write(string key, IReadOnlyList<PlaceEntry> places)
    {
        int shared = 0;
        if (Keys % GazetteerLayout.KeysInBlock == 0)
        {
            Heads.Add(KeyHead.Of(Encoding.ASCII.GetBytes(key)));
            Offsets.Add(_blocks.Count);
        }
        else
        {
            while (shared < key.Length && shared < _last.Length && key[shared] == _last[shared])
            {
                shared++;
            }
        }

        _blocks.Add((byte)shared);
        _blocks.Add((byte)(key.Length - shared));
        _blocks.AddRange(Encoding.ASCII.GetBytes(key[shared..]));
        byte[] entries = Entries(places);
        _blocks.Add(checked((byte)entries.Length));
        _blocks.AddRange(entries);
        _last = key;
        Keys++;
    }

    private static byte[] Entries(IReadOnlyList<PlaceEntry> places)
    {
        using var bytes = new MemoryStream();
        foreach (var entry in places.Take(MostPlaces))
        {
            uint value = (uint)((entry.Place << GazetteerLayout.MatchBits) | (int)entry.Match);
            for (; value >= 0x80; value >>= 7)
            {
                bytes.WriteByte((byte)(value | 0x80));
            }

            bytes.WriteByte((byte)value);
        }

        return bytes.ToArray();
    }
}
