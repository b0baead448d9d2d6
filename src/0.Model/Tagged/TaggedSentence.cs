namespace Dragoman.Model;

/// <summary>A sentence with everything the tagger reads in it. All offsets are into the document's text.</summary>
/// <param name="Sentence">The sentence as read.</param>
/// <param name="Tokens">One tagged token for each token of the sentence, in order.</param>
/// <param name="Names">Proper names in reading order; they do not overlap.</param>
/// <param name="Events">Event clauses in the order of their triggers.</param>
/// <param name="Attributions">Statements in the order of their cues.</param>
public sealed record TaggedSentence(
    Sentence Sentence,
    IReadOnlyList<TaggedToken> Tokens,
    IReadOnlyList<NameMention> Names,
    IReadOnlyList<EventReading> Events,
    IReadOnlyList<AttributionReading> Attributions);
