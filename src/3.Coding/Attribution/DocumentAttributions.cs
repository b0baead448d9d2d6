using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>The statements of an article, and who vouches for a stretch of it.</summary>
/// <param name="all">In reading order of their cues.</param>
internal sealed class DocumentAttributions(IReadOnlyList<Attribution> all)
{
    /// <summary>All statements in reading order of their cues.</summary>
    public IReadOnlyList<Attribution> All { get; } = all;

    /// <summary>According to whom an event is told: the statements that hold its trigger, outermost first.</summary>
    /// <remarks>A statement whose cue is the trigger itself ("accused") is the event, not its source.</remarks>
    public IReadOnlyList<Attribution> Around(TextSpan trigger) =>
    [
        .. All.Where(said => !said.Cue.Overlaps(trigger) && said.Content.Any(piece => piece.Contains(trigger)))
            .OrderByDescending(said => said.Content.Sum(piece => piece.Length)).ThenBy(said => said.Cue),
    ];
}
