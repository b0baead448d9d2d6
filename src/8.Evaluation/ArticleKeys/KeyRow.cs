namespace Dragoman.Evaluation;

/// <summary>One event of an answer key.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Cells">Cells by column name; columns past the row's end are missing.</param>
internal sealed record KeyRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string Evidence => this["evidence"];

    /// <summary>The types that are accepted; none where any is.</summary>
    public IReadOnlyList<string> Types => this["event"].Length == 0 ? [] : this["event"].Split('/');

    public bool IsOptional => this["flags"].Contains("optional", StringComparison.Ordinal);

    /// <summary>Whether actor and recipient may change places.</summary>
    public bool IsMutual => this["flags"].Contains("sym", StringComparison.Ordinal);

    /// <summary>A cell, "" where the row has none.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}
