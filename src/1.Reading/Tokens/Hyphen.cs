using System.Collections.Frozen;

namespace Dragoman.Reading;

/// <summary>Which hyphens stay inside a token: those after a prefix ("non-military", "co-founder") and in telephone numbers.</summary>
internal static class Hyphen
{
    private const int LongestPrefix = 8;

    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "a", "anti", "arch", "bi", "bio", "co", "counter", "cross", "cyber", "de", "e", "eco", "ex", "extra", "hyper", "inter", "intra", "macro",
        "mega", "micro", "mid", "mini", "multi", "neo", "non", "omni", "over", "pan", "para", "post", "pre", "pro", "pseudo",
        "psycho", "quasi", "re", "semi", "socio", "sub", "super", "trans", "tri", "ultra", "un", "under", "uni", "uh",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Joins(string text, int start, int at, int next, int end)
    {
        var left = text.AsSpan(start, at - start);
        if (char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
        {
            return IsTelephone(left, next - at - 1, next < end && text[next] == '-');
        }

        return left.Length <= LongestPrefix && Lookup.Contains(left);
    }

    // "713-853-3989", "345-9945": three digits or more on the left side and four on the right, but not two years.
    private static bool IsTelephone(ReadOnlySpan<char> left, int right, bool goesOn) =>
        left.Contains('-') || (left.Length == 3 && (right == 4 || (right == 3 && goesOn))) || (left.Length == 5 && right == 4)
        || (left.Length <= 2 && right is 1 or 2 or 3 && goesOn);
}
