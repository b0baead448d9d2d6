using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds the places that a name may mean.</summary>
internal sealed class CandidateFinder(Gazetteer gazetteer, CountryTable countries)
{
    // Shorter names have too many neighbours one letter away.
    private const int ShortestFuzzy = 6;

    // Only places of some size are looked for under misspelt names.
    private const double FuzzyLogPopulation = 11;

    // Towns above this size keep names that look like a street's.
    private const double SiteLogPopulation = 16;

    /// <summary>The gazetteer.</summary>
    public Gazetteer Gazetteer => gazetteer;

    /// <summary>The table of countries.</summary>
    public CountryTable Countries => countries;

    /// <summary>The candidates and what the name's words say of the place; none where the name is unknown.</summary>
    /// <param name="words">The name as it stands in the text.</param>
    /// <param name="isFuzzy">Whether names one letter away are looked for, too, where nothing else is found.</param>
    public (List<PlaceCandidate> Candidates, PlaceKind Kind) Find(string words, bool isFuzzy)
    {
        foreach (var query in PlaceQuery.Of(words))
        {
            if (Exact(query.Name) is { Count: > 0 } found)
            {
                return (found, query.Kind);
            }
        }

        // "Syrian" before a noun says which country as well as its name does.
        if (countries.FindExact(words) is { Kind: CountryNameKind.Adjective or CountryNameKind.Demonym } people)
        {
            return ([Of(people.Country, NameMatch.Alternate)], PlaceKind.Any);
        }

        return (isFuzzy ? Fuzzy(PlaceKey.Of(words)) : [], PlaceKind.Any);
    }

    /// <summary>Whether the words are the name of a country or stand in the gazetteer as they are.</summary>
    public bool Knows(string words) => Exact(words).Count > 0;

    /// <summary>The country as a candidate.</summary>
    public static PlaceCandidate Of(Country country, NameMatch match) => new(
        new GazetteerPlace(-1, country.Name, null, country.Latitude, country.Longitude, "PCLI", [country.Alpha2], -1, -1, 0, 0, 0), country, match);

    private List<PlaceCandidate> Exact(string name)
    {
        List<PlaceCandidate> found = [];
        if (countries.FindExact(name) is { Kind: CountryNameKind.Name } named)
        {
            found.Add(Of(named.Country, NameMatch.Main));
        }

        string key = PlaceKey.Of(name);

        // "us" the pronoun and "chad" the scrap of paper are no places: names begin with a capital.
        if (name.Length == 0 || !(char.IsUpper(name[0]) || name.StartsWith("al-", StringComparison.Ordinal) || name.StartsWith("el-", StringComparison.Ordinal)))
        {
            return found;
        }

        List<PlaceEntry> entries = [];
        gazetteer.Find(key, entries);
        Add(entries, found, null);

        // "Scotland" stands for the United Kingdom's people elsewhere, but it is a place of its own.
        if (found.Count > 1 && found[0].Country is { } country && PlaceKey.Of(country.Name) != key
            && found.Exists(part => part.IsUnit && part.Place.Countries.Contains(country.Alpha2)))
        {
            found.RemoveAt(0);
        }
        else if (found.Count > 1 && found[0].Country is { } own)
        {
            // "Mexico" is the country, not its capital, which some languages call so, nor the state around that.
            found.RemoveAll(place => place.Country is null && place.Place.Countries.Contains(own.Alpha2)
                && (place.Place.Feature is "ADM1" or "ADM2" || (place.IsTown && place.Match != NameMatch.Main)));
        }

        if (SiteNames.Is(name))
        {
            // A street or stadium that is called like some hamlet is not that hamlet.
            found.RemoveAll(place => place.IsTown && place.Place.LogPopulation < SiteLogPopulation && place.Place.GeonameId is not null);
        }

        return found;
    }

    private List<PlaceCandidate> Fuzzy(string key)
    {
        List<PlaceCandidate> found = [];
        if (key.Length >= ShortestFuzzy)
        {
            List<PlaceEntry> entries = [];
            gazetteer.Scan(key[..2], near => OneLetter.Apart(key, near), entries);
            Add(entries, found, NameMatch.Fuzzy);
            found.RemoveAll(candidate => candidate.Place.LogPopulation < FuzzyLogPopulation && candidate.Place.Radius == 0);
        }

        return found;
    }

    private void Add(List<PlaceEntry> entries, List<PlaceCandidate> found, NameMatch? match)
    {
        foreach (var entry in entries)
        {
            if (!found.Exists(known => known.Place.Index == entry.Place))
            {
                found.Add(new PlaceCandidate(gazetteer.Read(entry.Place), null, match ?? entry.Match));
            }
        }
    }
}
