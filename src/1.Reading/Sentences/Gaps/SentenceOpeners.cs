using System.Collections.Frozen;

namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>Words that, with a capital after an abbreviation's stop, open a new sentence rather than go on with a name.</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "The", "A", "An", "This", "That", "These", "Those", "It", "Its", "He", "She", "They", "We", "I", "You", "His", "Her", "Their", "Our",
        "But", "And", "However", "In", "On", "At", "By", "For", "From", "With", "After", "Before", "As", "When", "While", "If", "There",
        "Meanwhile", "Some", "Many", "Most", "Several", "What", "Who", "Why", "How", "Although", "Since", "Earlier", "Later", "Both", "No",
        "Not", "So", "To", "Under", "Witnesses", "Officials", "Police", "Authorities", "According", "Last", "One", "Two", "Three");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
