using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Makes one event of two words for one act: "launched an attack", "attacked the post, killing five".</summary>
internal static class EventMerger
{
    /// <summary>The events of a sentence with second words taken in, in the order of their triggers.</summary>
    /// <param name="events">The events of one sentence in the order of their triggers.</param>
    /// <param name="tree">The sentence's tree.</param>
    public static List<EventMention> Merge(IReadOnlyList<EventMention> events, SyntaxTree tree)
    {
        List<EventMention> kept = [.. events];
        for (int i = 0; i < kept.Count; i++)
        {
            for (int j = 0; j < kept.Count; j++)
            {
                if (i != j && IsSecondWord(kept[j], kept[i], tree))
                {
                    kept[i] = Join(kept[i], kept[j]);
                    kept.RemoveAt(j);
                    (i, j) = (j < i ? i - 1 : i, -1);
                }
            }
        }

        return kept;
    }

    private static bool IsSecondWord(EventMention second, EventMention first, SyntaxTree tree)
    {
        if (second.Type != first.Type || second.Status != first.Status || !Fits(second.Actors, first.Actors) || !Fits(second.Recipients, first.Recipients))
        {
            return false;
        }

        int one = tree.HeadOf(first.Trigger), two = tree.HeadOf(second.Trigger);
        if (one < 0 || two < 0)
        {
            return false;
        }

        bool ownWhen = second.Date is { } date && date != first.Date;
        bool ownWhere = second.Place is { } place && place.Span != first.Place?.Span;
        // The object names the act and its light verb is the second word; elsewhere the dependent is.
        if (tree.Head(one) == two && tree.Relation(one) is "obj" && tree.Tokens[one].PartOfSpeech is "NOUN")
        {
            return !ownWhen && !ownWhere && second.Tolls.Count == 0;
        }

        if (tree.Head(two) != one || ownWhen || ownWhere)
        {
            return false;
        }

        return tree.Relation(two) switch
        {
            "advcl" => !tree.Governs(two, "mark", _ => true) && !second.Tolls.Any(toll => first.Tolls.Any(other => other.Unit == toll.Unit)),
            "nmod" => second.Tolls.Count == 0,
            "conj" => second.Tolls.Count == 0 && second.Actors.Count > 0 && second.Recipients.Count > 0,
            _ => false,
        };
    }

    // A side that the second word leaves out is the first word's.
    private static bool Fits(IReadOnlyList<ActorMention> second, IReadOnlyList<ActorMention> first) =>
        second.All(side => first.Any(other =>
            other.Span.Overlaps(side.Span) || (side.EntityId is not null && side.EntityId == other.EntityId)));

    private static EventMention Join(EventMention first, EventMention second) => first with
    {
        Modes = first.Modes.Count > 0 ? first.Modes : second.Modes,
        Scale = first.Modes.Count > 0 || second.Modes.Count == 0 ? first.Scale : second.Scale,
        Contexts = [.. first.Contexts.Union(second.Contexts, StringComparer.Ordinal)],
        Date = first.Date ?? second.Date,
        UnresolvedTime = first.Date is null && second.Date is null ? first.UnresolvedTime ?? second.UnresolvedTime : null,
        Place = first.Place ?? second.Place,
        Tolls = [.. first.Tolls.Concat(second.Tolls).OrderBy(toll => toll.Span)],
        Confidence = Math.Max(first.Confidence, second.Confidence),
    };
}
