namespace Dragoman.Evaluation;

/// <summary>The quad class of a sentence, and who its actors and targets are.</summary>
internal sealed class QuadActorsTask() : LayerTask(
    "quad-actors",
    "quad class of a sentence: accuracy, macro-F1; actor and target spans: exact and overlap F1",
    "quad-class-and-actors.*.jsonl, actors-source-target.*.jsonl",
    "events",
    "actors")
{
    private static readonly (string Label, string Field)[] Sides = [("source", "actor"), ("target", "recipient")];

    protected override void Count(IReadOnlyList<ScoredRow> rows, Tally tally)
    {
        foreach (var row in rows)
        {
            CountQuad(row, tally);
            CountActors(row, tally);
        }
    }

    private static void CountQuad(ScoredRow row, Tally tally)
    {
        if (row.Gold.Items("events") is not [var first, ..] || first.AnyText("code") is not { Length: > 0 } code || !code.All(char.IsAsciiDigit))
        {
            return;
        }

        var main = row.Events.Count > 0 ? row.Events[0] : default;
        var quad = RootFigures.Label(main.Whole("quad_code") is { } given and not 0 ? given : PloverRoots.Quad(RootsTask.Root(main)));
        tally.Label("quad", quad, code);
        if (quad != code)
        {
            tally.Miss(row.Id, $"quad {quad}, gold {code}: {row.Text}");
        }
    }

    private static void CountActors(ScoredRow row, Tally tally)
    {
        var actors = row.Gold.Items("actors");
        var events = row.Gold.Items("events");
        if (actors.Count == 0 && !events.Any(e => Sides.Any(side => e.Items(side.Label + "_spans").Count > 0)))
        {
            return;
        }

        foreach (var (label, field) in Sides)
        {
            var want = row.Row.Spans.ReadEach(
                actors.Where(a => a.Text("label") == label || a.Text("label") == "reciprocal")
                    .Concat(events.SelectMany(e => e.Items(label + "_spans"))));
            var have = row.Found.ReadEach(row.Events.SelectMany(e => e.Items(field)));
            tally.Exact(label + " exact", have, want);
            tally.Detect(label + " overlap", have, want);
            if (!have.ToHashSet().SetEquals(want))
            {
                tally.Miss(row.Id, $"{label} {have.Words(row.Text)}, gold {want.Words(row.Text)}: {row.Text}");
            }
        }
    }
}
