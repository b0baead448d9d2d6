using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Compares the entity chains of one article.</summary>
internal static class EntityChains
{
    /// <summary>Counts pairs of the gold's mentions; each is aligned to the found mention of equal ends, else to the first that overlaps.</summary>
    public static void Count(JsonElement gold, JsonElement record, Tally tally)
    {
        var found = Mentions(record);
        var aligned = new List<(string, string?, string)>();
        foreach (var (span, entity) in Mentions(gold))
        {
            var at = found.FindIndex(mention => mention.Span == span);
            at = at >= 0 ? at : found.FindIndex(mention => mention.Span.Overlaps(span));
            aligned.Add((entity, at >= 0 ? found[at].Entity : null, ""));
        }

        PairCounts.Count(tally, "coreference", aligned);
    }

    private static List<(TextSpan Span, string Entity)> Mentions(JsonElement holder) =>
    [
        .. holder.Items("entities").SelectMany(entity => entity.Items("mentions")
            .Select(mention => (mention.Place() ?? CodedSpan.Nowhere, entity.AnyText("id") ?? ""))),
    ];
}
