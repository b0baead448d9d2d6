using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>The places of an article.</summary>
/// <param name="all">Place names in reading order; they do not overlap.</param>
/// <param name="text">The document's text.</param>
/// <param name="descriptions">Resolves words that are no name ("the city").</param>
internal sealed class ArticlePlaces(IReadOnlyList<PlaceMention> all, string text, PlaceDescriptions descriptions)
{
    // Words that say where, but not only by the name in them, are less sure than the name.
    private const double InsideConfidence = 0.8;

    /// <summary>Place names in reading order; they do not overlap.</summary>
    public IReadOnlyList<PlaceMention> All { get; } = all;

    /// <summary>One place as an event names it. What is not known of it stays empty.</summary>
    /// <param name="span">The words that say where.</param>
    public PlaceMention EventPlace(TextSpan span)
    {
        if (All.FirstOrDefault(place => place.Span == span) is { } known)
        {
            return known with { Use = PlaceUse.Literal };
        }

        var mention = new PlaceMention(span, span.In(text), PlaceUse.Literal);
        List<PlaceMention> inside = [.. All.Where(place => span.Contains(place.Span))];
        if (inside.Count == 0)
        {
            return descriptions.Resolve(mention, All);
        }

        // Only a name that is nearly all of the words, or where the thing lies, says which place it is: "the Ganja region" and
        // "a school in Ganja" do, "the road to Ganja" does not.
        var first = inside[0];
        if (NameInPlace.IsWhole(span, first.Span, inside.Count, text))
        {
            return Like(mention, first, 1);
        }

        return inside.FirstOrDefault(place => NameInPlace.LiesIn(span, place.Span, text)) is { } around ? Like(mention, around, InsideConfidence) : mention;
    }

    private static PlaceMention Like(PlaceMention mention, PlaceMention known, double share) =>
        known with { Span = mention.Span, Text = mention.Text, Use = mention.Use, Confidence = known.Confidence * share };
}
