namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>Tells addresses of pages and of people, which stay one token.</summary>
internal static class Addresses
{
    private static readonly string[] Domains = [".com", ".org", ".net", ".gov", ".edu", ".info"];

    public static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var at = chunk.IndexOf('@');
        if (at > 0 && chunk[at..].IndexOf('.') > 1 && char.IsLetterOrDigit(chunk[0]))
        {
            return true;
        }

        foreach (var domain in Domains)
        {
            var place = chunk.IndexOf(domain, StringComparison.OrdinalIgnoreCase);
            if (place > 1 && chunk[..place].IndexOfAny('/', '(', ',') < 0 && char.IsLetterOrDigit(chunk[0])
                && (place + domain.Length == chunk.Length || !char.IsLetterOrDigit(chunk[place + domain.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
