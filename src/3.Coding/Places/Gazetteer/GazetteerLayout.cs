namespace Dragoman.Coding;

/// <summary>How the compiled gazetteer is laid out; little endian throughout.</summary>
/// <remarks>
/// A header of 32-bit numbers, then the sections that it points to. Names are one byte of length and UTF-8. A place is
/// <see cref="PlaceSize"/> bytes. Keys stand in order, cut into blocks of <see cref="KeysInBlock"/>; in a block each key gives the length
/// that it shares with the one before, the rest, and its places.
/// </remarks>
internal static class GazetteerLayout
{
    /// <summary>The first four bytes: "DGZ1".</summary>
    public const int Magic = 0x315A4744;

    /// <summary>Length of the header in bytes.</summary>
    public const int HeaderSize = 64;

    /// <summary>Length of a place in bytes.</summary>
    public const int PlaceSize = 21;

    /// <summary>How many keys a block holds; the last may hold fewer.</summary>
    public const int KeysInBlock = 16;

    /// <summary>How many bits of a place's entry under a key say how the name matches.</summary>
    public const int MatchBits = 2;

    /// <summary>Country number of a place that belongs to several countries; its unit number names them.</summary>
    public const int SeveralCountries = 255;

    /// <summary>Country number of a place in no country.</summary>
    public const int NoCountry = 254;

    /// <summary>Number that stands for no first- or second-level unit.</summary>
    public const int NoUnit = 65535;

    /// <summary>Coordinates are kept in steps of this many to the degree, about 2.4 m.</summary>
    public const double StepsPerDegree = 46_000;

    /// <summary>Population and radius are kept as this many times their binary logarithm.</summary>
    public const double LogScale = 10;

    /// <summary>Where in the header each section's place stands.</summary>
    public enum Field
    {
        /// <summary>The magic number.</summary>
        Magic,

        /// <summary>Number of places.</summary>
        Places,

        /// <summary>Offset of the places.</summary>
        PlacesAt,

        /// <summary>Offset of the names.</summary>
        NamesAt,

        /// <summary>Offset of the first-level units' names.</summary>
        FirstUnitsAt,

        /// <summary>Offset of the second-level units' names.</summary>
        SecondUnitsAt,

        /// <summary>Offset of the countries, two letters each.</summary>
        CountriesAt,

        /// <summary>Offset of the feature codes' names.</summary>
        FeaturesAt,

        /// <summary>Offset of the lists of countries.</summary>
        ScopesAt,

        /// <summary>Number of blocks of keys.</summary>
        Blocks,

        /// <summary>Offset of the blocks' first eight letters.</summary>
        HeadsAt,

        /// <summary>Offset of the blocks' offsets.</summary>
        BlockIndexAt,

        /// <summary>Offset of the blocks.</summary>
        BlocksAt,

        /// <summary>Number of keys.</summary>
        Keys,

        /// <summary>Length of the whole.</summary>
        Length,
    }
}
