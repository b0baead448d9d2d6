using Dragoman.Coding;

namespace Dragoman.Tools;

/// <summary>A place on its way into the gazetteer.</summary>
internal sealed class DraftPlace
{
    public required string Name { get; init; }

    public int Id { get; init; }

    public required double Latitude { get; set; }

    public required double Longitude { get; set; }

    public required string Feature { get; set; }

    /// <summary>Alpha-2 codes; empty for seas.</summary>
    public required string[] Countries { get; init; }

    /// <summary>GeoNames code of the first-level unit ("02").</summary>
    public string First { get; init; } = "";

    /// <summary>GeoNames code of the second-level unit ("1402").</summary>
    public string Second { get; init; } = "";

    public long Population { get; set; }

    public int Spellings { get; set; }

    public double Radius { get; set; }

    public Dictionary<string, NameMatch> Keys { get; } = new(StringComparer.Ordinal);

    public void AddName(string name, NameMatch match)
    {
        string key = PlaceKey.Of(name);
        if (key.Length is >= 2 and <= 90 && (!Keys.TryGetValue(key, out var known) || match < known))
        {
            Keys[key] = match;
        }
    }
}
