namespace Dragoman.Coding;

/// <summary>Describes the candidates of a name by numbers.</summary>
internal static class PlaceFeatures
{
    private const double LargestLogPopulation = 25;
    private const double NearKilometres = 120;
    private const double SmallLogPopulation = 12;

    /// <summary>One row a candidate, and a last row for "no place, or none that is known".</summary>
    public static double[][] Of(PlaceGroup group, ArticleEvidence evidence)
    {
        var named = evidence.NamedCountries(group);
        var places = evidence.PlaceCountries(group);
        double allNamed = named.Values.Sum(), allPlaces = places.Values.Sum();
        double largest = group.Candidates.Where(candidate => candidate.IsTown).Select(candidate => candidate.Place.LogPopulation).DefaultIfEmpty(-1).Max();
        string? dateline = evidence.Groups.FirstOrDefault(other => other != group && other.Best is not null && other.Names[0].IsDateline)?.Best?.OnlyCountry;
        bool inPress = evidence.Press is { } press && (allNamed + allPlaces == 0 || named.ContainsKey(press) || places.ContainsKey(press));
        var parents = group.Parents.Where(parent => group.Candidates.Any(candidate => parent.Any(larger => larger.Holds(candidate)))).ToList();

        var rows = new double[group.Candidates.Count + 1][];
        for (int i = 0; i < group.Candidates.Count; i++)
        {
            var candidate = group.Candidates[i];
            var row = Own(candidate, group.Kind);
            row[(int)PlaceFeature.LargestTown] = candidate.IsTown && candidate.Place.LogPopulation >= largest ? 1 : 0;
            if (candidate.OnlyCountry is { } country)
            {
                row[(int)PlaceFeature.CountryWords] = Share(named.GetValueOrDefault(country), allNamed);
                row[(int)PlaceFeature.CountryNamed] = named.ContainsKey(country) ? 1 : 0;
                row[(int)PlaceFeature.PlacesInCountry] = Share(places.GetValueOrDefault(country), allPlaces);
                row[(int)PlaceFeature.Dateline] = country == dateline ? 1 : 0;
                row[(int)PlaceFeature.Press] = inPress && country == evidence.Press ? 1 : 0;
            }

            Neighbours(candidate, group, evidence, row);
            if (parents.Count > 0)
            {
                bool inside = parents.Exists(parent => parent.Any(larger => larger.Holds(candidate)));
                row[(int)(inside ? PlaceFeature.InParent : PlaceFeature.NotInParent)] = 1;
            }

            rows[i] = row;
        }

        rows[^1] = Nothing(group, evidence);
        return rows;
    }

    private static double[] Own(PlaceCandidate candidate, PlaceKind kind)
    {
        var row = new double[PlaceWeights.Count];
        var place = candidate.Place;
        row[(int)(candidate.IsTown ? PlaceFeature.Population : PlaceFeature.UnitPopulation)] = place.LogPopulation / LargestLogPopulation;
        row[(int)PlaceFeature.Spellings] = Math.Log(1 + place.Spellings) / Math.Log(256);
        PlaceFeature? sort = candidate.Country is not null ? PlaceFeature.Country : place.Feature switch
        {
            "ADM1" => PlaceFeature.FirstUnit,
            "ADM2" => PlaceFeature.SecondUnit,
            "PPLC" => PlaceFeature.Capital,
            "PPLA" => PlaceFeature.FirstSeat,
            "PPLA2" or "PPLA3" or "PPLA4" => PlaceFeature.LowerSeat,
            "PPLX" => PlaceFeature.Quarter,
            _ => candidate.IsTown ? null : PlaceFeature.Region,
        };
        if (sort is { } known)
        {
            row[(int)known] = 1;
        }

        row[(int)PlaceFeature.MainName] = candidate.Match == NameMatch.Main ? 1 : 0;
        row[(int)PlaceFeature.DerivedName] = candidate.Match == NameMatch.Derived ? 1 : 0;
        row[(int)PlaceFeature.FuzzyName] = candidate.Match == NameMatch.Fuzzy ? 1 : 0;
        if (kind is PlaceKind.Town or PlaceKind.Unit)
        {
            row[(int)(candidate.IsTown == (kind == PlaceKind.Town) ? PlaceFeature.KindFits : PlaceFeature.KindDiffers)] = 1;
        }

        return row;
    }

    private static void Neighbours(PlaceCandidate candidate, PlaceGroup group, ArticleEvidence evidence, double[] row)
    {
        if (candidate.Country is not null)
        {
            return;
        }

        foreach (var other in evidence.Groups)
        {
            if (other == group || other.Best is not { Country: null } best || best.Place.Radius > 400)
            {
                continue;
            }

            double near = other.Probability * Math.Exp(-Math.Max(0, candidate.KilometresTo(best) - best.Place.Radius - candidate.Place.Radius) / NearKilometres);
            row[(int)PlaceFeature.Nearness] = Math.Max(row[(int)PlaceFeature.Nearness], near);
            if (best.Place.FirstUnit >= 0 && best.Place.FirstUnit == candidate.Place.FirstUnit)
            {
                row[(int)PlaceFeature.PlaceInUnit] = Math.Max(row[(int)PlaceFeature.PlaceInUnit], other.Probability);
            }
        }
    }

    private static double[] Nothing(PlaceGroup group, ArticleEvidence evidence)
    {
        var row = new double[PlaceWeights.Count];
        row[(int)PlaceFeature.Nothing] = 1;
        row[(int)PlaceFeature.NothingSmall] = group.Candidates.All(candidate => candidate.IsTown && candidate.Place.LogPopulation < SmallLogPopulation) ? 1 : 0;
        row[(int)PlaceFeature.NothingPerson] = evidence.PersonWords.Contains(PlaceKey.Of(group.Names[0].Words)) ? 1 : 0;
        return row;
    }

    private static double Share(double part, double all) => all == 0 ? 0 : part / all;
}
