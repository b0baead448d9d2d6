using System.Globalization;
using Dragoman.Model;

namespace Dragoman.Cli.Coding;

/// <summary>Counts what a run has done so far, in the units that a user counts.</summary>
internal sealed class CodeTally
{
    public int Articles { get; private set; }

    public int Events { get; private set; }

    public int Denied { get; private set; }

    public int Failed { get; private set; }

    public void Add(IReadOnlyList<EventMention> events)
    {
        Articles++;
        Events += events.Count;
        Denied += events.Count(mention => mention.Status == EventStatus.Denied);
    }

    public void AddFailure() => Failed++;

    /// <summary>"coded 3 articles: 17 events, 2 denied, 1 failed (0.4 s, 7.5/s)".</summary>
    public string Summary(TimeSpan time)
    {
        var denied = Denied > 0 ? $", {Number(Denied)} denied" : "";
        var failed = Failed > 0 ? $", {Number(Failed)} failed" : "";
        var rate = Articles > 1 && time > TimeSpan.Zero ? $", {OneDigit(Articles / time.TotalSeconds)}/s" : "";
        return $"coded {Number(Articles)} {Plural(Articles, "article")}: {Number(Events)} {Plural(Events, "event")}{denied}{failed}"
            + $" ({OneDigit(time.TotalSeconds)} s{rate})";
    }

    internal static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    internal static string OneDigit(double value) => value.ToString("N1", CultureInfo.InvariantCulture);

    private static string Plural(int count, string word) => count == 1 ? word : word + "s";
}
