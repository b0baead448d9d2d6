using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads the places of an article: names and the places of events, with what the lookup knows of them.</summary>
/// <remarks>A place that nothing is known of is kept with its words alone.</remarks>
internal sealed class PlaceResolver(IPlaceLookup lookup, CountryTable countries)
{
    /// <summary>The resolver over the table of countries.</summary>
    public static PlaceResolver Default { get; } = new(new CountryLookup(CountryTable.Default), CountryTable.Default);

    /// <summary>The places of a sentence in reading order; they do not overlap.</summary>
    public List<PlaceMention> Read(TaggedSentence sentence, SyntaxTree tree, string text)
    {
        List<TextSpan> spans = [.. sentence.Names.Where(name => name.Kind == NameKind.Place).Select(name => name.Span)];
        foreach (var role in sentence.Events.SelectMany(reading => reading.Roles).Where(role => role.Kind == RoleKind.Place))
        {
            // "the border" is a place without a name; "Kalbajar district" is known by the name in it.
            if (!spans.Exists(role.Span.Overlaps))
            {
                spans.Add(role.Span);
            }
        }

        return [.. spans.Order().Select(span => Place(span, sentence, tree, text))];
    }

    /// <summary>One place as an event names it.</summary>
    /// <param name="span">The words that say where.</param>
    /// <param name="sentence">Their sentence.</param>
    /// <param name="text">The document's text.</param>
    public PlaceMention ReadEventPlace(TextSpan span, TaggedSentence sentence, string text)
    {
        var mention = new PlaceMention(span, span.In(text), PlaceUse.Literal);
        var whole = lookup.Resolve(mention, mention.Text);
        if (whole.ResolvedPlace is not null)
        {
            return whole;
        }

        // Only a name that is nearly all of the words says which place it is: "the Ganja region" yes, "the road to Ganja" no.
        var names = sentence.Names.Where(name => name.Kind == NameKind.Place && span.Contains(name.Span)).ToList();
        return names.Count == 1 && HoldsWholePlace(span, names[0].Span, text) ? lookup.Resolve(mention, names[0].Span.In(text)) : mention;
    }

    private PlaceMention Place(TextSpan span, TaggedSentence sentence, SyntaxTree tree, string text)
    {
        string words = span.In(text);
        bool standsForState = countries.FindExact(words) is { Kind: CountryNameKind.Name or CountryNameKind.Capital or CountryNameKind.Seat };
        return lookup.Resolve(new PlaceMention(span, words, PlaceUses.Of(span, sentence, tree, standsForState)), words);
    }

    private static bool HoldsWholePlace(TextSpan span, TextSpan name, string text)
    {
        var before = LexemeReader.Over(text, new TextSpan(span.Start, name.Start));
        var after = LexemeReader.Over(text, new TextSpan(name.End, span.End));
        bool only = before.Count == 0 || (before.Count == 1 && before.Word(0) is "the")
            || (before.Count <= 3 && before.Word(before.Count - 1) is "of" && before.Word(before.Count - 2) is "city" or "town" or "village" or "republic");
        return only && (after.Count == 0 || (after.Count == 1 && after.Word(0) is "city" or "town" or "village"));
    }
}
