using System.Text;
using Dragoman.Model;

namespace Dragoman.Cli.Evaluating;

/// <summary>Records that the program printed before.</summary>
internal static class RecordLines
{
    /// <summary>The lines of a file, or of the input for "-".</summary>
    public static IReadOnlyList<string> Read(string path, Stream input)
    {
        try
        {
            if (path != "-")
            {
                return File.ReadAllLines(path);
            }

            var lines = new List<string>();
            using var reader = new StreamReader(input, Encoding.UTF8);
            while (reader.ReadLine() is { } line)
            {
                lines.Add(line);
            }

            return lines;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"{path}: cannot be read: {fault.Message}", "give a file of records that you may read, or - for standard input");
        }
    }
}
