namespace Dragoman.Coding;

/// <summary>What an article says of where it plays, as far as its names are resolved.</summary>
internal sealed class ArticleEvidence
{
    /// <summary>Words for peoples, by country.</summary>
    public required IReadOnlyDictionary<string, double> Peoples { get; init; }

    /// <summary>All names of the article.</summary>
    public required IReadOnlyList<PlaceGroup> Groups { get; init; }

    /// <summary>The outlet's country, alpha-2, or null.</summary>
    public required string? Press { get; init; }

    /// <summary>Names of the article's persons, each word as a key.</summary>
    public required IReadOnlySet<string> PersonWords { get; init; }

    /// <summary>Countries that are named, with their weight, by everything but one group.</summary>
    public Dictionary<string, double> NamedCountries(PlaceGroup but) => Sum(but, best => best.Country is not null, Peoples);

    /// <summary>Countries of the places that are named, with their weight, by everything but one group.</summary>
    public Dictionary<string, double> PlaceCountries(PlaceGroup but) => Sum(but, best => best.Country is null, null);

    private Dictionary<string, double> Sum(PlaceGroup but, Func<PlaceCandidate, bool> counts, IReadOnlyDictionary<string, double>? start)
    {
        var sum = start is null ? new Dictionary<string, double>(StringComparer.Ordinal) : new Dictionary<string, double>(start, StringComparer.Ordinal);
        foreach (var group in Groups)
        {
            if (group != but && group.Best is { OnlyCountry: { } country } best && counts(best))
            {
                sum[country] = sum.GetValueOrDefault(country) + (group.Probability * Math.Sqrt(group.Names.Count));
            }
        }

        return sum;
    }
}
