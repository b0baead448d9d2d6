namespace Dragoman.Coding;

/// <summary>A name to look up, with what its words say of the place.</summary>
/// <param name="Name">The name without words for the kind of place.</param>
/// <param name="Kind">What kind those words say.</param>
internal sealed record PlaceQuery(string Name, PlaceKind Kind)
{
    private static readonly string[] UnitWords =
    [
        "province", "state", "region", "district", "governorate", "county", "oblast", "prefecture", "department", "republic", "territory",
        "municipality", "raion", "rayon", "krai", "area", "valley", "countryside", "enclave", "directorate", "division", "peninsula", "island", "islands",
    ];

    private static readonly string[] TownWords = ["city", "town", "village", "township", "suburb", "neighborhood", "neighbourhood", "camp", "settlement", "metropolitan area", "metro area"];

    private static readonly string[] SiteWords =
    [
        "airport", "international airport", "air base", "airbase", "base", "hospital", "university", "prison", "jail", "border crossing", "crossing", "port", "harbour",
        "harbor", "station", "stadium", "bridge", "dam", "church", "cathedral", "mosque", "square", "street", "road", "high school", "school", "college", "zoo",
        "museum", "park", "beach", "refugee camp", "parish", "bay",
    ];

    private static readonly string[] Compass =
    [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest", "southeast", "southwest",
        "north-east", "north-west", "south-east", "south-west", "northeastern", "northwestern", "southeastern", "southwestern", "north-eastern", "north-western",
        "south-eastern", "south-western", "upper", "lower", "greater", "downtown", "mainland", "rural", "old", "inner", "outer", "mid",
    ];

    /// <summary>The readings of a name: as it stands, then ever shorter ones; the first that finds places is the one to take.</summary>
    public static IEnumerable<PlaceQuery> Of(string words)
    {
        string name = words.Trim(' ', ',', '.', '"', '\'', '’');
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal))
        {
            name = name[..^2];
        }

        yield return new PlaceQuery(words.Trim(), PlaceKind.Any);
        string bare = Without(name, "the ");
        if (bare != words)
        {
            yield return new PlaceQuery(bare, PlaceKind.Any);
        }

        foreach (var (list, kind) in new[] { (UnitWords, PlaceKind.Unit), (TownWords, PlaceKind.Town), (SiteWords, PlaceKind.Site) })
        {
            foreach (string word in list)
            {
                if (Ends(bare, word))
                {
                    yield return new PlaceQuery(bare[..^(word.Length + 1)], kind);
                }
                else if (bare.StartsWith(word + " of ", StringComparison.OrdinalIgnoreCase))
                {
                    yield return new PlaceQuery(Without(bare[(word.Length + 4)..], "the "), kind);
                }
            }
        }

        foreach (string side in Compass)
        {
            if (bare.StartsWith(side + " ", StringComparison.OrdinalIgnoreCase))
            {
                yield return new PlaceQuery(bare[(side.Length + 1)..], PlaceKind.Any);
            }
        }

        if (bare.IndexOf(',', StringComparison.Ordinal) is > 1 and var comma)
        {
            yield return new PlaceQuery(bare[..comma], PlaceKind.Any);
        }
    }

    private static bool Ends(string name, string word) => name.Length > word.Length + 2 && name[^(word.Length + 1)] == ' ' && name.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private static string Without(string name, string start) => name.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? name[start.Length..] : name;
}
