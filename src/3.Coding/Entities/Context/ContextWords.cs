using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>What a phrase's own words allow the context to say of it.</summary>
internal static class ContextWords
{
    // Who belongs to no one country, or to one that only the reader knows.
    private static readonly string[] Stateless =
    [
        "reporters", "reporter", "journalists", "journalist", "media", "world", "international", "western", "european", "african", "arab",
        "allies", "ally", "partners", "partner", "neighbour", "neighbours", "neighbor", "neighbors", "envoy", "envoys", "ambassador", "ambassadors",
        "diplomat", "diplomats", "leaders", "observers", "peacekeepers", "mediators", "mediator", "monitors", "global", "multinational", "coalition",
        "counterpart", "counterparts", "analysts", "experts", "countries", "nations", "states", "governments", "capitals", "embassy", "embassies", "delegations",
        "west", "east", "powers", "community", "brothers", "bloc", "mission", "tourists", "foreigners",
    ];

    private static readonly string[] Diplomats =
        ["envoy", "ambassador", "envoys", "ambassadors", "diplomat", "diplomats", "attaché", "attache", "attachés", "consul", "d'affaires", "charge", "chargé", "embassy"];

    private static readonly string[] Local =
    [
        "police", "officers", "officer", "policemen", "governor", "mayor", "local", "regional", "provincial", "district", "municipal", "town", "village", "city",
        "residents", "court", "prosecutor", "prosecutors", "hospital", "rescuers", "gendarmes",
    ];

    private static readonly string[] Acts =
    [
        "attack", "attacks", "bombing", "bombings", "strike", "strikes", "raid", "raids", "shelling", "assault", "ambush", "offensive", "incursion", "killing",
        "killings", "massacre", "aggression", "violence", "blast", "explosion", "airstrike", "airstrikes", "missile", "missiles", "coup", "mutiny", "invasion",
    ];

    private static readonly string[] Enemies = ["enemy", "aggressor", "aggressors", "occupier", "occupiers", "invader", "invaders", "adversary"];

    private static readonly string[] Rest =
    [
        "others", "other", "several", "some", "many", "dozens", "scores", "hundreds", "thousands", "more", "least", "most", "both", "all", "at", "about", "than",
        "up", "to", "around", "nearly", "over", "another", "anyone", "nobody", "anybody", "no", "one", "the", "between", "and", "as", "of", "only", "almost",
        "those", "any", "none", "each", "them", "few", "fewer", "rest", "remaining", "further", "everyone", "everybody", "somebody", "someone", "hundred", "thousand", "dozen",
    ];

    private static readonly string[] Pairs =
        ["sides", "side", "countries", "parties", "governments", "capitals", "states", "nations", "neighbours", "neighbors", "presidents", "ministers", "leaders", "armies",
         "militaries", "delegations", "foes", "rivals"];

    /// <summary>Whether a word in it keeps the context's country away.</summary>
    public static bool IsStateless(SentenceWords words, int start, int end) => Any(words, start, end, Stateless);

    /// <summary>Whether it is somebody whom a state has sent to another.</summary>
    public static bool IsDiplomat(SentenceWords words, int start, int end) => Any(words, start, end, Diplomats);

    /// <summary>Whether it speaks of those who keep the peace for others.</summary>
    public static bool IsPeacekeeper(SentenceWords words, int start, int end) => Any(words, start, end, ["peacekeeper", "peacekeepers", "peacekeeping", "helmets"]);

    /// <summary>Whether it is a body or office of a place rather than of a whole country.</summary>
    public static bool IsLocal(SentenceWords words, int start, int end) => Any(words, start, end, Local);

    /// <summary>Whether it speaks of the enemy: "the aggressor", "the enemy's firing points".</summary>
    public static bool IsEnemy(SentenceWords words, int start, int end) => Any(words, start, end, Enemies);

    /// <summary>Whether its head is an act of force, which stands for who did it ("condemned the attack").</summary>
    public static bool IsAct(SentenceWords words, int start, int end) => words.Is(Head(words, start, end), Acts);

    /// <summary>Whether it names no more than a number of those told of before: "seven others", "at least five".</summary>
    public static bool IsRest(SentenceWords words, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!words.IsTag(at, "NUM") && !words.Is(at, Rest))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it speaks of two parties at once or of one of them: "both sides", "the two countries", "each side", "the other".</summary>
    public static bool IsPair(SentenceWords words, int start, int end)
    {
        if (end == start + 2 && words.Is(start, "each") && words.Is(start + 1, "other"))
        {
            return true;
        }

        if (end == start + 2 && words.Is(start, "the") && words.Is(start + 1, "other", "two", "pair"))
        {
            return true;
        }

        var head = Head(words, start, end);
        return words.Is(head, Pairs) && (Any(words, start, head, ["both", "two", "conflicting", "warring"]) || words.Is(start, "each"))
            || (end == start + 1 && words.Is(start, "both"));
    }

    /// <summary>Index of the noun that the phrase is about: the last one before its first preposition or comma.</summary>
    public static int Head(SentenceWords words, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if ((words.IsTag(at, "ADP", "SCONJ") || words.Is(at, ",", "who", "which", "that")) && words.IsTag(at - 1, "NOUN", "PROPN", "NUM", "PRON", "ADJ"))
            {
                return at - 1;
            }
        }

        return end - 1;
    }

    private static bool Any(SentenceWords words, int start, int end, string[] list)
    {
        for (var at = start; at < end; at++)
        {
            if (words.Is(at, list))
            {
                return true;
            }
        }

        return false;
    }
}
