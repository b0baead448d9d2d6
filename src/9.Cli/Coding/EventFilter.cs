using Dragoman.Model;

namespace Dragoman.Cli.Coding;

/// <summary>Which events are shown.</summary>
/// <param name="MinConfidence">Least confidence, 0–1.</param>
/// <param name="Statuses">The statuses asked for, or null for all.</param>
internal sealed record EventFilter(double MinConfidence, IReadOnlySet<EventStatus>? Statuses)
{
    public static EventFilter All { get; } = new(0, null);

    public CodedDocument Apply(CodedDocument document) =>
        MinConfidence <= 0 && Statuses is null ? document : document with { Events = [.. document.Events.Where(Passes)] };

    private bool Passes(EventMention mention) =>
        mention.Confidence >= MinConfidence && (Statuses is null || Statuses.Contains(mention.Status));
}
