using System.Text;
using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Where the event of a marked verb took place, or that the sentence does not say.</summary>
internal sealed class EventPlaceTask() : LayerTask(
    "event-place",
    "place of a marked event, nothing where nothing is said: exact and overlap accuracy, token F1",
    "event-place.*.jsonl",
    "events")
{
    private const int SlipLength = 3;

    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        foreach (var row in rows)
        {
            foreach (var gold in row.Gold.Items("events"))
            {
                Count(row, gold, tally);
            }
        }
    }

    private static void Count(ScoredRow row, JsonElement gold, Tally tally)
    {
        var verb = row.Row.Spans.Read(gold.Field("verb"));
        var marked = gold.Items("location");
        var want = row.Row.Spans.ReadEach(marked.Where(place => !IsSlip(row, place)));
        if (verb.IsEmpty || (marked.Count > 0 && marked.All(place => IsSlip(row, place))))
        {
            return;
        }

        var found = row.Events.Select(e => (Event: e, Trigger: row.Trigger(e))).Where(pair => !pair.Trigger.IsEmpty).ToList();
        var chosen = found.FindAll(pair => pair.Trigger.Overlaps(verb));
        tally.Share("verb has an event", chosen.Count > 0);
        if (chosen.Count == 0)
        {
            chosen = Nearest(row, found, verb);
        }

        var have = row.Found.ReadEach(chosen.SelectMany(pair => pair.Event.Items("event_loc")));
        var isAgreed = have.Count > 0 == want.Count > 0;
        Share(tally, "exact", isAgreed && have.All(want.Contains), want);
        Share(tally, "overlap", isAgreed && have.All(span => span.OverlapsAny(want)), want);
        CountTokens(row.Text, have, want, tally);
        if (!isAgreed || !have.All(want.Contains))
        {
            tally.Miss(row.Id, $"{have.Words(row.Text)}, gold {want.Words(row.Text)}: {row.Text}");
        }
    }

    // The event of the verb's sentence whose trigger begins nearest to it.
    private static List<(JsonElement Event, SpanPieces Trigger)> Nearest(
        ScoredRow row, List<(JsonElement Event, SpanPieces Trigger)> found, SpanPieces verb)
    {
        var inside = row.Record.Items("sentences").Select(row.Found.Read).Where(sentence => sentence.Overlaps(verb)).ToList();
        return
        [
            .. found.Where(pair => inside.Count == 0 || pair.Trigger.OverlapsAny(inside))
                .OrderBy(pair => Math.Abs(pair.Trigger.Start - verb.Start)).Take(1),
        ];
    }

    private static void Share(Tally tally, string name, bool isRight, List<SpanPieces> want)
    {
        tally.Share(name, isRight);
        tally.Share(name + (want.Count > 0 ? ", place given" : ", no place"), isRight);
    }

    private static void CountTokens(string text, List<SpanPieces> have, List<SpanPieces> want, Tally tally)
    {
        var words = WordRuns.Words(text).Select(word => new SpanPieces(word)).ToList();
        tally.Exact("tokens", words.Where(word => word.OverlapsAny(have)), words.Where(word => word.OverlapsAny(want)));
    }

    // One or two letters inside a word: the annotator's mouse slipped.
    private static bool IsSlip(ScoredRow row, JsonElement place)
    {
        if (place.Place() is not { } given || given.End - given.Start >= SlipLength || row.Row.Standing(given) is not { } span)
        {
            return false;
        }

        var before = Rune.DecodeLastFromUtf16(row.Text.AsSpan(0, span.Start), out var first, out _) == System.Buffers.OperationStatus.Done;
        var after = Rune.DecodeFromUtf16(row.Text.AsSpan(span.End), out var last, out _) == System.Buffers.OperationStatus.Done;
        return (before && Rune.IsLetter(first)) || (after && Rune.IsLetter(last));
    }
}
