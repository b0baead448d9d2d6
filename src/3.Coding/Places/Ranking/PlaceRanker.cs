namespace Dragoman.Coding;

/// <summary>Chooses the place that each name of an article means.</summary>
/// <remarks>First countries, states and regions, which are hardly ever mistaken; then, with these known, all names, twice.</remarks>
internal sealed class PlaceRanker(PlaceWeights weights)
{
    private const int Rounds = 3;
    private const double SureEnough = 0.5;
    private const int SeveralCountries = 2;

    // Binary logarithm of a population: some 260,000.
    private const double LargeTown = 18;

    /// <summary>Sets the best candidate and its probability in every group.</summary>
    public void Rank(ArticleEvidence evidence)
    {
        for (int round = 0; round < Rounds; round++)
        {
            var chosen = evidence.Groups.Select(group => Choose(group, evidence)).ToList();
            for (int i = 0; i < chosen.Count; i++)
            {
                var (best, probability) = chosen[i];
                bool isWide = best is { } place && (place.Country is not null || place.IsUnit || place.Place.Radius > 0) && probability >= SureEnough;
                (evidence.Groups[i].Best, evidence.Groups[i].Probability) = round > 0 || isWide ? (best, probability) : (null, 0);
            }
        }

        foreach (var stray in evidence.Groups.Where(group => IsStray(group, evidence)).ToList())
        {
            (stray.Best, stray.Probability) = (null, 0);
        }
    }

    // A small town in a country that the article never speaks of, while it speaks of others, is a namesake of one that no table has.
    private static bool IsStray(PlaceGroup group, ArticleEvidence evidence)
    {
        if (group.Best is not { IsTown: true, OnlyCountry: { } country } best || best.Place.LogPopulation >= LargeTown || group.Parents.Count > 0)
        {
            return false;
        }

        var named = evidence.NamedCountries(group);
        return named.Count >= SeveralCountries && !named.ContainsKey(country) && country != evidence.Press
            && !evidence.PlaceCountries(group).ContainsKey(country);
    }

    /// <summary>The likeliest candidate, or null for "no place", with its probability.</summary>
    public (PlaceCandidate? Best, double Probability) Choose(PlaceGroup group, ArticleEvidence evidence)
    {
        if (group.Candidates.Count == 0)
        {
            return (null, 0);
        }

        var rows = PlaceFeatures.Of(group, evidence);
        double[] scores = [.. rows.Select(row => weights.Score(row))];
        double top = scores.Max(), sum = scores.Sum(score => Math.Exp(score - top));
        int best = Array.IndexOf(scores, top);
        return best < group.Candidates.Count ? (group.Candidates[best], Agreeing(group, scores, best, top, sum)) : (null, 0);
    }

    // A town and the unit around it are the same answer to "where".
    private static double Agreeing(PlaceGroup group, double[] scores, int best, double top, double sum)
    {
        double agreeing = 0;
        for (int i = 0; i < group.Candidates.Count; i++)
        {
            if (i == best || (group.Candidates[i].Country is null && group.Candidates[best].Country is null && group.Candidates[i].KilometresTo(group.Candidates[best]) < 50))
            {
                agreeing += Math.Exp(scores[i] - top);
            }
        }

        return agreeing / sum;
    }
}
