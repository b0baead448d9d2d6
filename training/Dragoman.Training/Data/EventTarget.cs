namespace Dragoman.Training.Data;

/// <summary>One event of an annotated sentence.</summary>
/// <param name="Trigger">Number of the trigger's first word.</param>
/// <param name="Type">Number of the type.</param>
/// <param name="Mode">Number of the mode; 0 for none.</param>
/// <param name="Status">Number of the status.</param>
/// <param name="Contexts">Numbers of the contexts.</param>
/// <param name="Roles">Group, label within the group, first and last word.</param>
internal sealed record EventTarget(
    int Trigger,
    int Type,
    int Mode,
    int Status,
    IReadOnlyList<int> Contexts,
    IReadOnlyList<(int Group, int Label, int First, int Last)> Roles);
