using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gives sides that no table knows ("the power plant", "nine civilians", "the attackers") their entities, by head noun and number.</summary>
internal sealed class ThingLinker(EntityLedger ledger)
{
    private readonly Dictionary<string, List<(EntityDraft Draft, bool IsHeadline, string? Number)>> _byHead = new(StringComparer.Ordinal);

    /// <summary>The entity of a phrase.</summary>
    public EntityDraft Link(FoundMention mention, SentenceWords words)
    {
        var head = Plurals.Singular(words.Lower(mention.HeadAt)) ?? words[mention.HeadAt].Lemma.ToLowerInvariant();
        var number = Number(words, mention);
        var isHeadline = words.Sentence.Sentence.Block == BlockKind.Headline;
        var draft = ContextWords.IsRest(words, mention.Start, mention.End) ? null : Existing(mention, words, head, number);
        if (draft is null)
        {
            draft = ledger.Add(mention.IsPlural || number is not null ? EntityKind.Group : EntityKind.Other, words.Slice(mention.Start, mention.End));
            draft.IsPlural = mention.IsPlural || number is not null;
        }

        draft.Learn(mention.Reading);
        Note(head, draft, isHeadline, number);
        return draft;
    }

    /// <summary>Finds that a thing told of before by its noun is the one named here: "a cutter", then "the cutter, Sea Star 12".</summary>
    public void Join(EntityDraft named, FoundMention mention, SentenceWords words)
    {
        var (start, end) = mention.Apposition;
        if (named.Kind == EntityKind.Person || named.Mentions.Count > 0 || named.Known is not null || start >= end || start >= mention.Start || !words.Is(start, "the"))
        {
            return;
        }

        var noun = words.Lower(end - 1);
        foreach (var (draft, _, _) in Enumerable.Reverse(_byHead.GetValueOrDefault(noun, [])))
        {
            if (draft.Root != named && (named.Code is null || draft.Root.Code is null || named.Code == draft.Root.Code))
            {
                draft.Root.BecomePartOf(named);
                return;
            }
        }
    }

    /// <summary>The number that a phrase of several begins with, or null.</summary>
    public static string? Number(SentenceWords words, FoundMention mention)
    {
        for (var at = mention.Start; at < mention.End; at++)
        {
            if (words.IsTag(at, "NUM"))
            {
                return words.Lower(at);
            }
        }

        return null;
    }

    /// <summary>Takes note of an entity under the head noun of one of its mentions.</summary>
    public void Note(string head, EntityDraft draft, bool isHeadline, string? number)
    {
        if (!_byHead.TryGetValue(head, out var list))
        {
            _byHead.Add(head, list = []);
        }

        list.Add((draft, isHeadline, number));
    }

    /// <summary>An entity told of before that a phrase may mean again: definite, or the same number of the same, or from the headline. Null where none fits.</summary>
    public EntityDraft? Existing(FoundMention mention, SentenceWords words, string head, string? number)
    {
        var isDefinite = words.Is(mention.Start, "the", "this", "that", "these", "those");
        foreach (var (draft, isHeadline, before) in Enumerable.Reverse(_byHead.GetValueOrDefault(head, [])))
        {
            if (draft.Mentions.Count == 0 && draft.Root != draft)
            {
                return draft.Root;
            }

            var agrees = mention.Reading.Code is null || draft.Code is null || draft.Code == mention.Reading.Code;
            var fits = number is null ? isDefinite || isHeadline : number == before;
            if (agrees && fits && (number is null || before is null || number == before))
            {
                return draft;
            }
        }

        return null;
    }
}
