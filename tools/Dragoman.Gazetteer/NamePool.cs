using System.Text;

namespace Dragoman.Tools;

/// <summary>Collects names, each once, as one byte of length and UTF-8.</summary>
internal sealed class NamePool
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<byte> _bytes = [];

    /// <summary>Where the name stands.</summary>
    public int Add(string name)
    {
        if (!_places.TryGetValue(name, out int place))
        {
            place = _bytes.Count;
            byte[] letters = Encoding.UTF8.GetBytes(name);
            _bytes.Add(checked((byte)letters.Length));
            _bytes.AddRange(letters);
            _places.Add(name, place);
        }

        return place;
    }

    public byte[] ToArray() => [.. _bytes];
}
