using System.Collections.Frozen;

namespace Dragoman.Reading.Tokens;

/// <summary>First parts that stay joined to the word after the hyphen: "re-elected", "anti-government".</summary>
internal static class Prefixes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "non", "re", "pre", "post", "co", "anti", "pro", "semi", "e", "pan", "sub", "multi", "inter", "ultra", "counter", "mid", "un", "ex",
        "neo", "quasi", "extra", "pseudo", "bi", "tri", "intra", "trans", "super", "meta", "micro", "macro", "mini", "psycho", "socio", "geo",
        "vice", "de", "dis", "mis", "over", "under", "out", "hyper", "infra", "proto").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> part) => Lookup.Contains(part);
}
