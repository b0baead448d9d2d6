namespace Dragoman.Evaluation;

/// <summary>The four kinds that the entity sets' labels and the records' kinds come down to.</summary>
internal static class EntityKinds
{
    public const string Other = "other";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["person"] = "person",
        ["per"] = "person",
        ["politician"] = "person",
        ["organisation"] = "organisation",
        ["org"] = "organisation",
        ["politicalparty"] = "organisation",
        ["group"] = "organisation",
        ["country"] = "location",
        ["place"] = "location",
        ["location"] = "location",
        ["loc"] = "location",
        ["misc"] = Other,
        ["event"] = Other,
        ["election"] = Other,
        ["other"] = Other,
    };

    /// <summary>The kind of a label; null for labels that name no entity of these kinds (weapons, times, amounts).</summary>
    public static string? Of(string? label) => label is null ? null : Kinds.GetValueOrDefault(label.ToLowerInvariant());
}
