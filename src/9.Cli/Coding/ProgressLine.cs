namespace Dragoman.Cli.Coding;

/// <summary>Shows how far a run is: one line that is written over in a terminal, else a plain line now and then.</summary>
/// <param name="talk">Where it is told.</param>
/// <param name="clock">The time.</param>
/// <param name="terminal">Whether a line can be written over.</param>
/// <param name="total">How many inputs there are, or null where only the end will tell.</param>
internal sealed class ProgressLine(Talk talk, TimeProvider clock, bool terminal, int? total)
{
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan PlainPause = TimeSpan.FromSeconds(30);

    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _shownAt;
    private bool _drawn;

    /// <summary>Tells the figures, if it is time to.</summary>
    public void Show(CodeTally tally)
    {
        var now = clock.GetElapsedTime(_start);
        if (now - _shownAt < (terminal ? Redraw : PlainPause))
        {
            return;
        }

        _shownAt = now;
        if (terminal)
        {
            talk.Overwrite(Text(tally, now));
            _drawn = true;
        }
        else
        {
            talk.Line(Text(tally, now));
        }
    }

    /// <summary>Removes the line, so that something else can be said.</summary>
    public void Clear()
    {
        if (_drawn)
        {
            talk.Overwrite("");
            _drawn = false;
        }
    }

    private string Text(CodeTally tally, TimeSpan time)
    {
        var done = tally.Articles + tally.Failed;
        var rate = done / Math.Max(time.TotalSeconds, 0.001);
        var of = total is { } all && all >= done ? $"/{CodeTally.Number(all)}" : "";
        var failed = tally.Failed > 0 ? $"  {CodeTally.Number(tally.Failed)} failed" : "";
        var eta = of.Length > 0 && rate > 0 ? $"  eta {Clock(TimeSpan.FromSeconds((total!.Value - done) / rate))}" : "";
        return $"code  {CodeTally.Number(done)}{of} articles  {CodeTally.OneDigit(rate)}/s{failed}{eta}";
    }

    private static string Clock(TimeSpan left) =>
        left.TotalHours >= 1 ? $"{(int)left.TotalHours}:{left.Minutes:00}:{left.Seconds:00}" : $"{left.Minutes}:{left.Seconds:00}";
}
