namespace Dragoman.Evaluation;

/// <summary>PLOVER's roots as the gold sets count them, which name 15 of them and call every concession YIELD.</summary>
internal static class PloverRoots
{
    /// <summary>The answer where no event was found.</summary>
    public const string None = "NONE";

    private static readonly Dictionary<string, int> Quads = new(StringComparer.Ordinal)
    {
        ["AGREE"] = 1,
        ["CONSULT"] = 1,
        ["SUPPORT"] = 1,
        ["CONCEDE"] = 1,
        ["COOPERATE"] = 2,
        ["AID"] = 2,
        ["RETREAT"] = 2,
        ["YIELD"] = 2,
        ["REQUEST"] = 3,
        ["ACCUSE"] = 3,
        ["REJECT"] = 3,
        ["THREATEN"] = 3,
        ["PROTEST"] = 4,
        ["SANCTION"] = 4,
        ["MOBILIZE"] = 4,
        ["COERCE"] = 4,
        ["ASSAULT"] = 4,
    };

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 for no root.</summary>
    public static int Quad(string? root) => root is null ? 0 : Quads.GetValueOrDefault(root);

    /// <summary>CONCEDE and RETREAT by their older common name.</summary>
    public static string? Older(string? root) => root is "CONCEDE" or "RETREAT" ? "YIELD" : root;

    /// <summary>Whether actor and recipient of such an event may change places.</summary>
    public static bool IsMutual(string root) => root is "AGREE" or "CONSULT" or "COOPERATE";
}
