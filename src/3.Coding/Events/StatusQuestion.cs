using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>All that the status of one event is told from.</summary>
/// <param name="Reading">The event as the tagger read it.</param>
/// <param name="Tree">The tree of its sentence.</param>
/// <param name="Text">The document's text.</param>
/// <param name="Speakers">According to whom, outermost first.</param>
/// <param name="Date">When, or null.</param>
/// <param name="Published">The day of publication, or null.</param>
internal sealed record StatusQuestion(
    EventReading Reading, SyntaxTree Tree, string Text, IReadOnlyList<Attribution> Speakers, EventDate? Date, DateOnly? Published);
