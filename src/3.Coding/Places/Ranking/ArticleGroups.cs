using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gathers the place names of an article with all that is needed to rank what they mean.</summary>
internal sealed class ArticleGroups(CandidateFinder finder)
{
    private readonly ParentReader _parents = new(finder);

    /// <summary>The article's names, grouped, and what else it says.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="names">The names, in any order.</param>
    /// <param name="press">The outlet's country, alpha-3.</param>
    /// <param name="persons">Names of persons.</param>
    public ArticleEvidence Read(string text, IEnumerable<PlaceName> names, string? press, IEnumerable<string> persons)
    {
        List<PlaceGroup> groups = [];
        foreach (var same in names.OrderBy(name => name.Span).GroupBy(name => PlaceKey.Of(name.Words), StringComparer.Ordinal))
        {
            List<PlaceName> all = [.. same];
            var (candidates, kind) = finder.Find(all[0].Words, isFuzzy: true);
            var group = new PlaceGroup(all, candidates, kind);
            foreach (var name in candidates.Count != 1 || kind == PlaceKind.Site ? all : [])
            {
                // "Mexico, Canada" counts up countries; only a state behind a country's name says that it is a town's: "Lebanon, Ohio".
                bool isCountry = candidates.Exists(candidate => candidate.Country is not null);
                group.Parents.AddRange(_parents.Read(text, name.Span).Where(parent => !isCountry || parent.All(larger => larger.Country is null && larger.IsUnit)));
            }

            groups.Add(group);
        }

        return new ArticleEvidence
        {
            Peoples = CountryWords.Count(text, finder.Countries),
            Groups = groups,
            Press = press is null ? null : finder.Countries.FindByAlpha3(press)?.Alpha2,
            PersonWords = persons.SelectMany(person => person.Split(' ').Append(person)).Select(PlaceKey.Of).ToHashSet(StringComparer.Ordinal),
        };
    }
}
