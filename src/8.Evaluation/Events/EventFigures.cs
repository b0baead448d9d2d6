namespace Dragoman.Evaluation;

/// <summary>Counts the figures of annotated events.</summary>
internal static class EventFigures
{
    private static readonly (string Name, Func<EventShape, IReadOnlyList<CodedSpan>> Of, bool IsSingle)[] Roles =
    [
        ("actor", e => e.Actor, false),
        ("recipient", e => e.Recipient, false),
        // A record holds one place and one time: further ones of the gold cost nothing.
        ("place", e => e.Place, true),
        ("time", e => e.Time, true),
    ];

    public static void Count(AnnotatedRow row, Tally tally)
    {
        var typed = row.Pairs.Where(pair => EventPairing.SameType(pair.Gold, pair.Found)).ToList();
        tally.Match("events", row.Pairs.Count, row.Found.Count, row.Gold.Count);
        tally.Match("events, typed", typed.Count, row.Found.Count, row.Gold.Count);
        tally.Match(
            "happened",
            typed.Count(pair => pair.Gold.Happened && pair.Found.Happened),
            row.Found.Count(e => e.Happened),
            row.Gold.Count(e => e.Happened));
        foreach (var (gold, found) in row.Pairs)
        {
            CountPair(gold, found, tally);
        }

        CountAttributions(row, tally);
        if (typed.Count < row.Gold.Count || typed.Count < row.Found.Count)
        {
            tally.Miss(row.Row.Id, $"{row.Row.Text}\n   gold      {Named(row.Gold)}\n   predicted {Named(row.Found)}");
        }
    }

    private static void CountPair(EventShape gold, EventShape found, Tally tally)
    {
        tally.Share("type", EventPairing.SameType(gold, found));
        if (gold.Modes.Count > 0)
        {
            tally.Share("mode", gold.Modes.All(found.Modes.Contains));
        }

        var isStatusRight = string.Equals(gold.Status, found.Status, StringComparison.Ordinal);
        tally.Share("status", isStatusRight);
        if (gold.Status is not "asserted")
        {
            tally.Share("status, " + gold.Status, isStatusRight);
        }

        tally.Match("context", gold.Contexts.Count(found.Contexts.Contains), found.Contexts.Count, gold.Contexts.Count);
        foreach (var (name, of, isSingle) in Roles)
        {
            var (want, have) = (of(gold), of(found));
            var count = isSingle ? Math.Min(want.Count, 1) : want.Count;
            tally.Match(name, EventPairing.Hits(want, have, (w, h) => w.Overlaps(h)), have.Count, count);
            tally.Match(name + ", exact", EventPairing.Hits(want, have, (w, h) => w.Equal(h)), have.Count, count);
        }

        tally.Match(
            "toll",
            EventPairing.Hits(gold.Tolls, found.Tolls, (w, h) => w.Overlaps(h)),
            found.Tolls.Count,
            gold.Tolls.Select(toll => toll.Kind).Distinct(StringComparer.Ordinal).Count());
        CountSpeaker(gold, found, tally);
    }

    // A speaker that no words name ("it was reported") can be neither right nor wrong.
    private static void CountSpeaker(EventShape gold, EventShape found, Tally tally)
    {
        if (gold.Speaker is { } speaker)
        {
            tally.Share("speaker", found.Speaker is { } other && speaker.Overlaps(other));
        }
        else if (!gold.HasSpeaker)
        {
            tally.Share("speaker", !found.HasSpeaker);
        }
    }

    private static void CountAttributions(AnnotatedRow row, Tally tally)
    {
        foreach (var part in new[] { "source", "cue" })
        {
            var want = row.GoldAttributions.SelectMany(a => CodedSpan.Each(a, part)).ToList();
            var have = row.FoundAttributions.SelectMany(a => CodedSpan.Each(a, part)).ToList();
            tally.Match(part, EventPairing.Hits(want, have, (w, h) => w.Overlaps(h)), have.Count, want.Count);
        }

        var contents = (
            Gold: row.GoldAttributions.Select(a => CodedSpan.Each(a, "content")).Where(c => c.Count > 0).ToList(),
            Found: row.FoundAttributions.Select(a => CodedSpan.Each(a, "content")).Where(c => c.Count > 0).ToList());
        var hits = EventPairing.Hits(contents.Gold, contents.Found, (want, have) => want.Any(w => have.Any(w.Overlaps)));
        tally.Match("content", hits, contents.Found.Count, contents.Gold.Count);
    }

    private static string Named(IEnumerable<EventShape> events) => string.Join("; ", events.Select(e => $"{e.Type}({e.TriggerText})"));
}
