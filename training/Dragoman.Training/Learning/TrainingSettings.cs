namespace Dragoman.Training.Learning;

/// <summary>Everything that a training run depends on beside the data.</summary>
internal sealed record TrainingSettings
{
    /// <summary>Folder with <c>treebanks/</c>, <c>gold/</c> and <c>annotation/</c>.</summary>
    public string Shared { get; init; } = "../shared";

    /// <summary>Folder with the project's own annotations.</summary>
    public string Own { get; init; } = "training/annotation";

    /// <summary>Where checkpoints and the model go.</summary>
    public string Output { get; init; } = "out/reader";

    public int Seed { get; init; } = 1;

    public double Rate { get; init; } = 2e-4;

    public double HeadFactor { get; init; } = 5;

    /// <summary>Passes over the treebanks.</summary>
    public double TreebankEpochs { get; init; } = 4;

    /// <summary>Passes over the sets of names.</summary>
    public double NameEpochs { get; init; } = 5;

    /// <summary>Passes over the annotated sentences.</summary>
    public double EventEpochs { get; init; } = 10;

    /// <summary>Passes over the sentences in which one verb's place is marked.</summary>
    public double PlaceEpochs { get; init; }

    /// <summary>Layers that syntax and events share.</summary>
    public int SharedLayers { get; init; } = 4;

    /// <summary>Share of the sentences whose casing is hidden, so that the reader does not lean on it.</summary>
    public double HiddenCasing { get; init; } = 0.12;

    /// <summary>Share of the sentences that are shown as if all were lower case, as people write in haste.</summary>
    public double LowerCasing { get; init; } = 0.08;

    /// <summary>Folder of a finished run to go on from, with its labels; null to begin with MiniLM.</summary>
    public string? From { get; init; }

    /// <summary>Leaves out sets whose licence is unclear or not permissive.</summary>
    public bool PermissiveOnly { get; init; }

    /// <summary>Only so many sentences of each set, to try a change out; 0 for all.</summary>
    public int Limit { get; init; }

    public bool Brief { get; init; } = true;
}
