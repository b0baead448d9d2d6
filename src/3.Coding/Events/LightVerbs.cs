namespace Dragoman.Coding;

/// <summary>Verbs that say of an act only that it was done: "launched an attack", "the talks took place".</summary>
internal static class LightVerbs
{
    /// <summary>Whether a verb, in its dictionary form, is one of them.</summary>
    public static bool Has(string lemma) =>
        lemma is "take" or "hold" or "carry" or "conduct" or "make" or "launch" or "commit" or "have" or "happen" or "occur" or "involve"
            or "participate" or "perform" or "stage" or "mount" or "perpetrate" or "be" or "order" or "engage" or "join";
}
