namespace Dragoman.Coding;

/// <summary>Knows names of streets, buildings and grounds by their last word.</summary>
internal static class SiteNames
{
    private static readonly HashSet<string> LastWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Street", "St.", "Avenue", "Ave.", "Road", "Boulevard", "Lane", "Drive", "Square", "Tower", "Center", "Centre", "Hotel", "Estate", "Building", "Stadium", "Arena",
        "Theatre", "Theater", "Market", "Mall", "Plaza", "Court", "Courthouse", "Farm", "Church", "Cathedral", "Mosque", "Temple", "Park", "Field", "Fields", "Complex",
        "Lagoon", "School", "College", "University", "Institute", "Hospital", "Clinic", "Museum", "Restaurant", "Station", "Prison", "Jail", "Palace", "Hall", "House",
        "Bridge", "Highway", "Railroad", "Plantation", "Canal", "Plant", "Factory", "Pub", "Club", "Library", "Embassy",
    };

    /// <summary>Whether the name is of two or more words, the last of which is a street's, building's or ground's.</summary>
    public static bool Is(string name)
    {
        int space = name.LastIndexOf(' ');
        return space > 0 && LastWords.Contains(name[(space + 1)..]);
    }
}
