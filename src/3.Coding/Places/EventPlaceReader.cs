using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Says where an event happened: the most specific of its places, with the country that another of them names.</summary>
internal static class EventPlaceReader
{
    /// <summary>The place of an event, or null where the text names none.</summary>
    /// <param name="reading">The event.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="tree">The sentence's tree.</param>
    /// <param name="places">The article's places.</param>
    public static PlaceMention? Read(EventReading reading, TaggedSentence sentence, SyntaxTree tree, ArticlePlaces places)
    {
        var found = reading.Roles.Where(role => role.Kind == RoleKind.Place).Select(role => places.EventPlace(role.Span)).ToList();
        if (found.Count == 0 && Attached(reading, sentence, tree) is { } name)
        {
            found.Add(places.EventPlace(name));
        }

        // Words that resolve to no country are a smaller place than any country.
        var best = found.OrderByDescending(place => place.Resolution ?? 3).ThenBy(place => place.Span).FirstOrDefault();
        return best is { CountryCode: null, ResolvedPlace: null } && found.Find(place => place.CountryCode is not null) is { } wider
            ? best with { Country = wider.Country, CountryCode = wider.CountryCode }
            : best;
    }

    // A place name that hangs on the trigger itself by "in", "at" or "near".
    private static TextSpan? Attached(EventReading reading, TaggedSentence sentence, SyntaxTree tree)
    {
        int trigger = tree.HeadOf(reading.Trigger);
        foreach (var name in sentence.Names.Where(name => name.Kind == NameKind.Place))
        {
            int head = tree.HeadOf(name.Span);
            if (head >= 0 && trigger >= 0 && tree.Head(head) == trigger && tree.Relation(head) is "obl" or "nmod"
                && tree.Governs(head, "case", lemma => lemma is "in" or "at" or "near" or "outside"))
            {
                return name.Span;
            }
        }

        return null;
    }
}
