namespace Dragoman.Evaluation;

/// <summary>Compares names by their words: "the FMLN" and "FMLN rebels" are one.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "and", "in", "for", "his", "her", "its", "their",
    };

    /// <summary>Whether the words of one name hold all the words of the other.</summary>
    public static bool Same(string left, string right)
    {
        var (a, b) = (Of(left), Of(right));
        return a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a));
    }

    private static HashSet<string> Of(string name)
    {
        var lower = name.ToLowerInvariant();
        return WordRuns.Words(lower).Select(word => word.In(lower)).Where(word => !Empty.Contains(word)).ToHashSet(StringComparer.Ordinal);
    }
}
