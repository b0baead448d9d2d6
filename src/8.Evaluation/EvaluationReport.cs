namespace Dragoman.Evaluation;

/// <summary>What one evaluation found.</summary>
/// <param name="Task">Name of the task.</param>
/// <param name="Gold">Name of the gold file.</param>
/// <param name="Notes">How much was compared: documents, records missing and the like, in a fixed order.</param>
/// <param name="Figures">The figures, in the order in which the task defines them.</param>
/// <param name="Errors">Single differences in the gold's order, as many as were asked for: "id: what".</param>
public sealed record EvaluationReport(
    string Task,
    string Gold,
    IReadOnlyList<KeyValuePair<string, int>> Notes,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<string> Errors)
{
    /// <summary>The report as an aligned table for a terminal; lines end in "\n". Errors stand below the figures.</summary>
    public string ToTable() => ReportTable.Write(this);

    /// <summary>The report as one JSON object: task, gold, the notes, figures by name, errors where some were asked for.</summary>
    public string ToJson() => ReportJson.Write(this);

    /// <summary>The figure of this name, or null.</summary>
    public Figure? Find(string name) => Figures.FirstOrDefault(figure => string.Equals(figure.Name, name, StringComparison.Ordinal));
}
