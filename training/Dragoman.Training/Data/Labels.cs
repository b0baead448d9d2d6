using System.Text.Json;
using Dragoman.Tagging.Model;

namespace Dragoman.Training.Data;

/// <summary>All the label lists of the reader.</summary>
internal sealed class Labels
{
    public LabelList PartsOfSpeech { get; private init; } = new();

    public LabelList Relations { get; private init; } = new();

    public LabelList LemmaRules { get; private init; } = new();

    public LabelList Names { get; } = new("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC");

    public LabelList Types { get; } = new(
        "NONE", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
        "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    public LabelList Statuses { get; } = new("asserted", "denied", "negated", "future", "hypothetical", "historical");

    public LabelList Modes { get; private init; } = new("-");

    public LabelList Contexts { get; private init; } = new();

    /// <summary>Roles in the order of the reader's tag groups.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> RoleGroups { get; } =
    [
        ["actor", "recipient", "means"],
        ["place", "time"],
        ["dead", "injured", "arrested", "abducted", "displaced", "missing"],
    ];

    /// <summary>The lists that a run was trained with, from its folder.</summary>
    public static Labels Read(string folder)
    {
        var labels = JsonSerializer.Deserialize<ReaderLabels>(File.ReadAllText(Path.Combine(folder, ReaderFiles.Labels)), ReaderFiles.Json)!;
        return From(labels);
    }

    private static Labels From(ReaderLabels labels) => new()
    {
        PartsOfSpeech = new(labels.PartsOfSpeech),
        Relations = new(labels.Relations),
        LemmaRules = new(labels.LemmaRules),
        Modes = new(labels.Modes),
        Contexts = new(labels.Contexts),
    };

    public ReaderLabels ToReaderLabels() => new()
    {
        PartsOfSpeech = PartsOfSpeech.Labels,
        Relations = Relations.Labels,
        LemmaRules = LemmaRules.Labels,
        Names = Names.Labels,
        Types = Types.Labels,
        Statuses = Statuses.Labels,
        Modes = Modes.Labels,
        Contexts = Contexts.Labels,
    };
}
