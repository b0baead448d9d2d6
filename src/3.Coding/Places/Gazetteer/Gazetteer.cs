using System.Buffers.Binary;
using System.Reflection;
using System.Text;
using Dragoman.Model;
using static Dragoman.Coding.GazetteerLayout;

namespace Dragoman.Coding;

/// <summary>Places by name, read in place from the mapped program file; nothing is loaded or unpacked.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
internal sealed unsafe class Gazetteer
{
    private const string Resource = "gazetteer.bin";
    private const int LongestKey = 96;

    private readonly byte* _start;
    private readonly int _length;
    private readonly int _blocks;

    private Gazetteer(byte* start, long length)
    {
        _start = start;
        _length = (int)length;
        if (length < HeaderSize || Header(Field.Magic) != Magic || Header(Field.Length) != length)
        {
            throw new SetupException($"{Resource}: not a gazetteer of this version", "Install the program again, or compile the gazetteer anew.");
        }

        _blocks = Header(Field.Blocks);
    }

    /// <summary>The gazetteer that comes with the program.</summary>
    /// <exception cref="SetupException">The gazetteer in the program is missing or broken.</exception>
    public static Gazetteer Default { get; } = Open();

    /// <summary>How many places there are.</summary>
    public int Places => Header(Field.Places);

    /// <summary>How many names there are.</summary>
    public int Names => Header(Field.Keys);

    private ReadOnlySpan<byte> All => new(_start, _length);

    /// <summary>Adds the places of this name, the most important first.</summary>
    /// <param name="key">The name as <see cref="PlaceKey"/> folds it.</param>
    /// <param name="found">What is added to.</param>
    public void Find(ReadOnlySpan<char> key, List<PlaceEntry> found)
    {
        if (key.Length is 0 or > LongestKey)
        {
            return;
        }

        Span<byte> wanted = stackalloc byte[key.Length];
        Encoding.ASCII.GetBytes(key, wanted);
        int block = BlockOf(wanted);
        if (block < 0)
        {
            return;
        }

        Span<byte> buffer = stackalloc byte[256];
        var keys = new KeyReader(All, Header(Field.BlocksAt) + Number(Header(Field.BlockIndexAt), block), KeysOf(block), buffer);
        while (keys.Next())
        {
            int order = keys.Key.SequenceCompareTo(wanted);
            if (order == 0)
            {
                keys.ReadEntries(found);
            }

            if (order >= 0)
            {
                return;
            }
        }
    }

    /// <summary>Calls back for every name that begins with these letters.</summary>
    /// <param name="start">The first letters.</param>
    /// <param name="see">Is given the name and tells whether its places are wanted.</param>
    /// <param name="found">What the wanted places are added to.</param>
    public void Scan(string start, Func<string, bool> see, List<PlaceEntry> found)
    {
        byte[] wanted = Encoding.ASCII.GetBytes(start);
        byte[] buffer = new byte[256];
        for (int block = Math.Max(0, BlockOf(wanted)); block < _blocks; block++)
        {
            var keys = new KeyReader(All, Header(Field.BlocksAt) + Number(Header(Field.BlockIndexAt), block), KeysOf(block), buffer);
            while (keys.Next())
            {
                if (keys.Key.StartsWith(wanted))
                {
                    if (see(Encoding.ASCII.GetString(keys.Key)))
                    {
                        keys.ReadEntries(found);
                    }
                }
                else if (keys.Key.SequenceCompareTo(wanted) > 0)
                {
                    return;
                }
            }
        }
    }

    /// <summary>A place by its number.</summary>
    public GazetteerPlace Read(int place)
    {
        var row = All.Slice(Header(Field.PlacesAt) + (place * PlaceSize), PlaceSize);
        int country = row[10];
        int second = BinaryPrimitives.ReadUInt16LittleEndian(row[14..]);
        int first = BinaryPrimitives.ReadUInt16LittleEndian(row[12..]);
        int id = (int)Unsigned(row[6..]);
        return new GazetteerPlace(
            place,
            NameAt((int)Unsigned(row[16..])),
            id == 0 ? null : id,
            Signed(row) / StepsPerDegree,
            Signed(row[3..]) / StepsPerDegree,
            Listed(Field.FeaturesAt, row[11]),
            country switch
            {
                NoCountry => [],
                SeveralCountries => Listed(Field.ScopesAt, second).Split('|'),
                _ => [Encoding.ASCII.GetString(All.Slice(Header(Field.CountriesAt) + (2 * country), 2))],
            },
            first == NoUnit ? -1 : first,
            second == NoUnit || country == SeveralCountries ? -1 : second,
            row[9] / LogScale,
            row[19],
            row[20] == 0 ? 0 : Math.Pow(2, row[20] / LogScale) - 1);
    }

    /// <summary>The name of a first-level unit.</summary>
    public string? FirstUnit(int unit) => unit < 0 ? null : Listed(Field.FirstUnitsAt, unit);

    /// <summary>The name of a second-level unit.</summary>
    public string? SecondUnit(int unit) => unit < 0 ? null : Listed(Field.SecondUnitsAt, unit);

    private static Gazetteer Open()
    {
        // A resource's stream points into the program file where the system has mapped it, and stays good as long as the program runs.
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) as UnmanagedMemoryStream
            ?? throw new SetupException($"{Resource}: missing from the program", "Install the program again.");
        return new Gazetteer(stream.PositionPointer, stream.Length);
    }

    private static uint Unsigned(ReadOnlySpan<byte> bytes) => (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16));

    private static int Signed(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | ((sbyte)bytes[2] << 16);

    private int Header(Field field) => Number(0, (int)field);

    private int Number(int offset, int index) => BinaryPrimitives.ReadInt32LittleEndian(All[(offset + (4 * index))..]);

    private string Listed(Field section, int index) => NameAt(Number(Header(section), index));

    private string NameAt(int offset)
    {
        int at = Header(Field.NamesAt) + offset;
        return Encoding.UTF8.GetString(All.Slice(at + 1, _start[at]));
    }

    private int KeysOf(int block) => block < _blocks - 1 ? KeysInBlock : Header(Field.Keys) - ((_blocks - 1) * KeysInBlock);

    // The last block whose first key is not behind the wanted one; −1 where all are behind.
    private int BlockOf(ReadOnlySpan<byte> key)
    {
        ulong wanted = KeyHead.Of(key);
        int heads = Header(Field.HeadsAt);
        int low = 0, high = _blocks - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            ulong head = BinaryPrimitives.ReadUInt64LittleEndian(All[(heads + (8 * middle))..]);
            if (head < wanted || (head == wanted && FirstKey(middle).SequenceCompareTo(key) <= 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }

    // A block's first key shares nothing with the one before: it stands whole behind the two lengths.
    private ReadOnlySpan<byte> FirstKey(int block)
    {
        int at = Header(Field.BlocksAt) + Number(Header(Field.BlockIndexAt), block);
        return All.Slice(at + 2, _start[at + 1]);
    }
}
