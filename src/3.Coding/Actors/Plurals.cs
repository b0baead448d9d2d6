namespace Dragoman.Coding;

/// <summary>Takes regular English plurals apart, where a lemma is not to be trusted: taggers leave rare and capitalised nouns as they are.</summary>
internal static class Plurals
{
    /// <summary>The singular of a word or phrase in small letters that looks like a regular plural, or null.</summary>
    public static string? Singular(string word) =>
        word.Length < 4 || !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) ? null
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word[..^1];
}
