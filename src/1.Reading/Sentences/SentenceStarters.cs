using System.Collections.Frozen;

namespace Dragoman.Reading;

/// <summary>Words that begin a sentence far more often than they continue a name.</summary>
internal static class SentenceStarters
{
    private const int Longest = 14;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = new[]
    {
        "The", "A", "An", "This", "That", "These", "Those", "He", "She", "It", "They", "We", "You", "I", "His", "Her", "Its", "Their", "Our", "My", "Your",
        "In", "On", "At", "By", "For", "From", "With", "Without", "After", "Before", "Since", "During", "Until", "Under", "Over", "According", "Despite",
        "But", "And", "Or", "So", "Yet", "If", "When", "While", "As", "Although", "Though", "Because", "Once", "However", "Meanwhile", "Moreover",
        "Earlier", "Later", "Now", "Then", "Here", "There", "What", "Who", "Why", "How", "Where", "Which", "Some", "Many", "Most", "All", "Both",
        "Several", "Such", "Other", "Others", "Another", "Each", "No", "Not", "None", "Only", "Also", "Even", "Still", "Just", "Last", "Today", "Yesterday",
        "Officials", "Police", "Witnesses", "Authorities", "People", "Reports", "Is", "Are", "Was", "Were", "Do", "Does", "Did", "Can", "Could", "Will",
        "Would", "Should", "Have", "Has", "To", "Of", "Please", "Thanks", "Let", "Nor", "Instead", "Nevertheless", "Nearly", "About",
        "Between", "Among", "Following", "Asked", "Thus", "Therefore", "Finally", "Perhaps", "More", "Two", "Three", "Four", "Five", "Six", "At",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word at <paramref name="at"/> is one of them.</summary>
    public static bool StandsAt(string text, int at, int end)
    {
        var to = at;
        while (to < end && to - at <= Longest && char.IsLetter(text[to]))
        {
            to++;
        }

        return to > at && Starters.Contains(text.AsSpan(at, to - at));
    }
}
