namespace Dragoman.Tagging.Names;

/// <summary>Tells what looks like a name and is none: days, months, addresses of pages and people.</summary>
internal static class NoNames
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Calendar = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
        "sat", "sun", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Domains = [".com", ".org", ".net", ".gov", ".edu", ".info"];

    public static bool Contains(ReadOnlySpan<char> words)
    {
        if (words.Contains('@') || words.Contains("://", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var domain in Domains)
        {
            if (words.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return Calendar.Contains(words.TrimEnd('.'));
    }
}
