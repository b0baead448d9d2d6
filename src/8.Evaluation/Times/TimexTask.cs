using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Time expressions and the days that they mean.</summary>
internal sealed class TimexTask() : LayerTask(
    "timex",
    "time expressions: overlap F1 of spans, F1 of the days that they mean",
    "timex-*.jsonl",
    "timex")
{
    private const string Calendar = "span, calendar";
    private static readonly string[] Told = ["value", "from", "to"];

    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        var right = rows.Sum(row => Count(row, tally));
        var spans = tally.Matched(Calendar);
        tally.Match("value, calendar", right, spans.Predicted, spans.Gold);
    }

    private static int Count(ScoredRow row, Tally tally)
    {
        var have = BySpan(row.Record.Items("dates"), row.Found);
        var want = BySpan(row.Gold.Items("timex"), row.Row.Spans);
        var found = have.Keys.ToList();
        tally.Detect("span, all kinds", found, [.. want.Keys]);
        // Durations, repetitions and vague words may be read or left: nothing is counted of them.
        var calendar = want.Keys.Where(span => GoldTime.Accepted(want[span]).Count > 0).ToList();
        var right = 0;
        foreach (var (p, g) in tally.Detect(Calendar, found, calendar, [.. want.Keys.Except(calendar)]))
        {
            var (guess, time) = (have[found[p]], want[calendar[g]]);
            var isRight = GoldTime.Accepted(time).Overlaps(Meant(guess));
            right += isRight ? 1 : 0;
            tally.Share("value of found spans", isRight);
            if (!isRight)
            {
                var said = string.Join(" ", Told.Select(field => guess.AnyText(field) ?? "-"));
                tally.Miss(row.Id, $"{calendar[g].WordsIn(row.Text)}: {said}, gold {time.GetRawText()}");
            }
        }

        return right;
    }

    private static IEnumerable<DayRange> Meant(JsonElement guess) =>
        new[] { IsoDays.Read(guess.AnyText("value")) }.OfType<DayRange>()
            .Concat(DayRange.Between(guess.AnyText("from"), guess.AnyText("to")));

    private static OrderedDictionary<SpanPieces, JsonElement> BySpan(IEnumerable<JsonElement> times, SpanReader spans)
    {
        var bySpan = new OrderedDictionary<SpanPieces, JsonElement>();
        foreach (var time in times)
        {
            var span = spans.Read(time);
            if (!span.IsEmpty)
            {
                bySpan[span] = time;
            }
        }

        return bySpan;
    }
}
