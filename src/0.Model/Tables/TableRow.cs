namespace Dragoman.Model;

/// <summary>A line of a data file, cut at its tabs.</summary>
/// <param name="file">The file's name for messages.</param>
/// <param name="line">The line's number, from 1.</param>
/// <param name="cells">Its cells.</param>
/// <param name="remedy">What the user can do about a line that does not fit.</param>
public sealed class TableRow(string file, int line, IReadOnlyList<string> cells, string remedy)
{
    /// <summary>The cell in a column from 0; empty where nothing stands.</summary>
    public string this[int column] => cells[column];

    /// <summary>The pieces of a cell between vertical bars; empty for an empty cell.</summary>
    public IReadOnlyList<string> List(int column) =>
        cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Makes the error that names file, line and reason.</summary>
    /// <param name="reason">What does not fit.</param>
    public SetupException Wrong(string reason) => new($"{file}, line {line}: {reason}", remedy);
}
