using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gives a street, building or hamlet that no gazetteer has the place that the text sets it in, with little confidence.</summary>
internal static class SurroundingPlace
{
    private const double Named = 0.5;
    private const double Told = 0.3;

    // So far back a town still is the one that is spoken of.
    private const int Reach = 600;

    /// <summary>Fills in the places that have no candidate of their own, but stand as places do: "on Royal Street", "at Barclays Center".</summary>
    /// <param name="places">The article's places in reading order; changed in place.</param>
    /// <param name="groups">Its names.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="filler">Writes what is known.</param>
    public static void Fill(List<PlaceMention> places, IReadOnlyList<PlaceGroup> groups, string text, PlaceFiller filler)
    {
        var unknown = groups.Where(group => group.Best is null && group.Candidates.Count == 0).SelectMany(group => group.Names.Select(name => (name.Span, group)))
            .ToDictionary(pair => pair.Span, pair => pair.group);
        for (int i = 0; i < places.Count; i++)
        {
            if (!unknown.TryGetValue(places[i].Span, out var group) || places[i].Use != PlaceUse.Literal || !(SiteNames.Is(places[i].Text) || StandsAsPlace(places[i], text)))
            {
                continue;
            }

            var parent = group.Parents.SelectMany(larger => groups.Where(other => other.Best is { } best && larger.Any(one => one.Place == best.Place))).FirstOrDefault();
            if (parent?.Best is { } named)
            {
                places[i] = filler.Fill(places[i], named, Named * parent.Probability);
            }
            else if (Before(places, i) is { } told)
            {
                places[i] = told with { Span = places[i].Span, Text = places[i].Text, Use = places[i].Use, Confidence = Told * told.Confidence };
            }
        }
    }

    private static bool StandsAsPlace(PlaceMention place, string text)
    {
        var before = LexemeReader.Over(text, new TextSpan(Math.Max(0, place.Span.Start - 30), place.Span.Start));
        int at = before.Word(before.Count - 1) is "the" ? before.Count - 2 : before.Count - 1;
        return before.Word(at) is "in" or "at" or "on" or "near" or "outside" or "inside" or "around" or "along" or "from" or "to" or "off" or "through" or "across"
            or "village" or "town" or "district" or "neighborhood" or "neighbourhood" or "of" or "and";
    }

    // The next town behind it in the same breath ("Barclays Center in Brooklyn"), else the last before it.
    private static PlaceMention? Before(List<PlaceMention> places, int at)
    {
        for (int i = at + 1; i < places.Count && places[i].Span.Start - places[at].Span.End <= 6; i++)
        {
            if (IsLocal(places[i]))
            {
                return places[i];
            }
        }

        // Only streets and buildings are sure to lie in the town that was spoken of before them.
        if (!SiteNames.Is(places[at].Text))
        {
            return null;
        }

        for (int i = at - 1; i >= 0 && places[at].Span.Start - places[i].Span.End <= Reach; i--)
        {
            if (IsLocal(places[i]))
            {
                return places[i];
            }
        }

        return places.Find(IsLocal) is { } first && first.Span.Start < places[at].Span.Start ? first : null;
    }

    private static bool IsLocal(PlaceMention place) => place is { Resolution: >= 2, Use: PlaceUse.Literal, Confidence: > 0.4, FeatureClass: "P" or "A" };
}
