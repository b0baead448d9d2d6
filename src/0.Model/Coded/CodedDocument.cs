namespace Dragoman.Model;

/// <summary>Everything that was read in one article.</summary>
/// <param name="Document">The article.</param>
/// <param name="Entities">Who and what it speaks of, in order of first mention.</param>
/// <param name="Places">Place names in reading order.</param>
/// <param name="Dates">Time expressions in reading order.</param>
/// <param name="Counts">Numbers of people in reading order.</param>
/// <param name="Attributions">Statements in reading order of their cues.</param>
/// <param name="Events">Reports of events in reading order of their triggers.</param>
public sealed record CodedDocument(
    Document Document,
    IReadOnlyList<DocumentEntity> Entities,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<CountMention> Counts,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<EventMention> Events);
