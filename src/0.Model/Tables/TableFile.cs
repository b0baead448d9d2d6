namespace Dragoman.Model;

/// <summary>Reads the project's data files: UTF-8, tab-separated, a header line, comment lines that begin with "#".</summary>
public static class TableFile
{
    /// <summary>Reads all rows below the header.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="columns">How many columns each line must have.</param>
    /// <param name="remedy">What the user can do about a line that does not fit.</param>
    /// <exception cref="SetupException">A line has another number of columns, or there is no header.</exception>
    public static IReadOnlyList<TableRow> Read(TextReader reader, string file, int columns, string remedy)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = new List<TableRow>();
        var header = false;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var cells = text.Split('\t', StringSplitOptions.TrimEntries);
            var row = new TableRow(file, line, cells, remedy);
            if (cells.Length != columns)
            {
                throw row.Wrong($"{cells.Length} columns instead of {columns}");
            }

            if (header)
            {
                rows.Add(row);
            }

            header = true;
        }

        return header ? rows : throw new SetupException($"{file}: empty", remedy);
    }
}
