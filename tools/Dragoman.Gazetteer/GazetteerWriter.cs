using System.Buffers.Binary;
using System.Text;
using Dragoman.Coding;
using static Dragoman.Coding.GazetteerLayout;

namespace Dragoman.Tools;

/// <summary>Writes places and names in the gazetteer's layout.</summary>
internal sealed class GazetteerWriter(UnitNames first, UnitNames second)
{
    private readonly NamePool _names = new();
    private readonly List<string> _countries = [];
    private readonly List<string> _features = [];
    private readonly List<string> _scopes = [];

    public byte[] Write(IReadOnlyList<DraftPlace> places)
    {
        var rows = new byte[places.Count * PlaceSize];
        for (int i = 0; i < places.Count; i++)
        {
            WritePlace(places[i], rows.AsSpan(i * PlaceSize, PlaceSize));
        }

        var keys = WriteKeys(places);
        byte[][] sections =
        [
            rows,
            Names(first.Units.Select(unit => unit.Name)),
            Names(second.Units.Select(unit => unit.Name)),
            Encoding.ASCII.GetBytes(string.Concat(_countries)),
            Names(_features),
            Names(_scopes),
            [.. keys.Heads.SelectMany(BitConverter.GetBytes)],
            [.. keys.Offsets.SelectMany(BitConverter.GetBytes)],
            keys.Blocks,
            _names.ToArray(),
        ];
        Field[] fields =
        [
            Field.PlacesAt, Field.FirstUnitsAt, Field.SecondUnitsAt, Field.CountriesAt, Field.FeaturesAt,
            Field.ScopesAt, Field.HeadsAt, Field.BlockIndexAt, Field.BlocksAt, Field.NamesAt,
        ];
        byte[] header = new byte[HeaderSize];
        int at = HeaderSize;
        for (int i = 0; i < fields.Length; i++)
        {
            Set(header, fields[i], at);
            at += sections[i].Length;
        }

        Set(header, Field.Magic, Magic);
        Set(header, Field.Places, places.Count);
        Set(header, Field.Blocks, keys.Heads.Count);
        Set(header, Field.Keys, keys.Keys);
        Set(header, Field.Length, at);
        return [.. header, .. sections.SelectMany(section => section)];
    }

    private static void Set(byte[] header, Field field, int value) => BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4 * (int)field), value);

    private static KeyWriter WriteKeys(IReadOnlyList<DraftPlace> places)
    {
        var byKey = new SortedDictionary<string, List<PlaceEntry>>(StringComparer.Ordinal);
        for (int i = 0; i < places.Count; i++)
        {
            foreach (var (key, match) in places[i].Keys)
            {
                if (!byKey.TryGetValue(key, out var entries))
                {
                    byKey.Add(key, entries = []);
                }

                entries.Add(new PlaceEntry(i, match));
            }
        }

        var writer = new KeyWriter();
        foreach (var (key, entries) in byKey)
        {
            writer.Write(key, entries);
        }

        return writer;
    }

    private static void Put(Span<byte> row, int value)
    {
        row[0] = (byte)value;
        row[1] = (byte)(value >> 8);
        row[2] = (byte)(value >> 16);
    }

    private static byte Log(double value) => (byte)Math.Clamp(Math.Round(LogScale * Math.Log2(value + 1)), 0, 255);

    private static int Number(List<string> list, string value)
    {
        int at = list.IndexOf(value);
        if (at < 0)
        {
            at = list.Count;
            list.Add(value);
        }

        return at;
    }

    private void WritePlace(DraftPlace place, Span<byte> row)
    {
        Put(row, (int)Math.Round(place.Latitude * StepsPerDegree));
        Put(row[3..], (int)Math.Round(place.Longitude * StepsPerDegree));
        Put(row[6..], place.Id);
        row[9] = Log(place.Population);
        row[10] = (byte)(place.Countries.Length switch { 0 => NoCountry, 1 => Number(_countries, place.Countries[0]), _ => SeveralCountries });
        row[11] = (byte)Number(_features, place.Feature);
        string country = place.Countries.FirstOrDefault("");
        int firstUnit = place.First.Length == 0 ? -1 : first.Find($"{country}.{place.First}");
        int secondUnit = place.Countries.Length > 1 ? Number(_scopes, string.Join('|', place.Countries))
            : place.Second.Length == 0 ? -1 : second.Find($"{country}.{place.First}.{place.Second}");
        BinaryPrimitives.WriteUInt16LittleEndian(row[12..], (ushort)(firstUnit < 0 ? NoUnit : firstUnit));
        BinaryPrimitives.WriteUInt16LittleEndian(row[14..], (ushort)(secondUnit < 0 ? NoUnit : secondUnit));
        Put(row[16..], _names.Add(place.Name));
        row[19] = (byte)Math.Min(255, place.Spellings);
        row[20] = Log(place.Radius);
    }

    private byte[] Names(IEnumerable<string> names) => [.. names.SelectMany(name => BitConverter.GetBytes(_names.Add(name)))];
}
