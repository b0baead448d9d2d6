using System.Globalization;
using Dragoman.Coding;
using Dragoman.Model;

namespace Dragoman.Tools;

/// <summary>Fits the ranker: a softmax over a name's candidates and "none", by gradient descent, in rounds, because what is chosen is evidence.</summary>
internal static class FitCommand
{
    private const int Rounds = 4;
    private const int Folds = 5;
    private const double Near = 161;

    public static int Run(string output, string[] pairs)
    {
        var articles = pairs.Chunk(2).SelectMany(pair => GoldArticle.Read(pair[0], pair[1])).ToList();
        double[] right = new double[Folds], all = new double[Folds];
        for (int fold = 0; fold < Folds; fold++)
        {
            var weights = Fit([.. articles.Where((_, i) => i % Folds != fold)]);
            (right[fold], all[fold]) = Measure([.. articles.Where((_, i) => i % Folds == fold)], weights);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles; within {Near} km of held-out folds: {right.Sum() / all.Sum():0.000} of {all.Sum()}"));
        double[] fitted = Fit(articles);
        var (hits, names) = Measure(articles, fitted);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"on what it was fitted on: {hits / names:0.000}"));
        File.WriteAllLines(output, [
            "# Weights of the place ranker: a linear softmax over the places that a name may mean, and over \"none of them\".",
            "# Fitted by tools/Dragoman.Gazetteer on the training parts of GeoVirus and GeoWebNews, drawn towards hand-set values.",
            "feature\tweight",
            .. Enum.GetValues<PlaceFeature>().Select(feature => string.Create(CultureInfo.InvariantCulture, $"{feature}\t{fitted[(int)feature]:0.###}")),
        ]);
        return 0;
    }

    private static double[] Fit(List<GoldArticle> articles)
    {
        double[] weights = [.. StartWeights.Values];
        for (int round = 0; round < Rounds; round++)
        {
            weights = Softmax.Fit([.. articles.SelectMany(article => Cases(article, weights))], weights);
        }

        return weights;
    }

    private static ArticleEvidence Evidence(GoldArticle article, double[] weights)
    {
        var names = article.Places.Where(place => article.Text[place.Start..place.End].Any(char.IsUpper))
            .Select(place => new PlaceName(new TextSpan(place.Start, place.End), article.Text[place.Start..place.End], false));
        var evidence = new ArticleGroups(new CandidateFinder(Gazetteer.Default, CountryTable.Default)).Read(article.Text, names, null, article.Persons);
        new PlaceRanker(new PlaceWeights(weights)).Rank(evidence);
        return evidence;
    }

    // A case is the rows of a group's candidates and which of them is right; where no candidate is near the gold's place, nothing is learnt.
    private static IEnumerable<SoftmaxCase> Cases(GoldArticle article, double[] weights)
    {
        var evidence = Evidence(article, weights);
        foreach (var group in evidence.Groups.Where(group => group.Candidates.Count > 0))
        {
            var gold = article.Places.First(place => place.Start == group.Names[0].Span.Start);
            var near = group.Candidates.Select((candidate, i) => (candidate, i))
                .Where(pair => gold.Latitude is not null && Distance(pair.candidate, gold) <= Near).Select(pair => pair.i).ToList();
            if (near.Count > 0 || gold.Latitude is null)
            {
                yield return new SoftmaxCase(PlaceFeatures.Of(group, evidence), near.Count == 0 ? [group.Candidates.Count] : near, Math.Sqrt(group.Names.Count));
            }
        }
    }

    private static (double Right, double All) Measure(List<GoldArticle> articles, double[] weights)
    {
        double right = 0, all = 0;
        foreach (var article in articles)
        {
            foreach (var group in Evidence(article, weights).Groups)
            {
                foreach (var gold in article.Places.Where(place => place.Latitude is not null && group.Names.Any(name => name.Span.Start == place.Start)))
                {
                    all++;
                    right += group.Best is { } best && Distance(best, gold) <= Near ? 1 : 0;
                }
            }
        }

        return (right, all);
    }

    private static double Distance(PlaceCandidate candidate, GoldPlace gold) =>
        Globe.Kilometres(candidate.Place.Latitude, candidate.Place.Longitude, gold.Latitude!.Value, gold.Longitude!.Value);
}
