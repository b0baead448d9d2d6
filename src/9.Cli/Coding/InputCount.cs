namespace Dragoman.Cli.Coding;

/// <summary>Counts inputs ahead, so that progress can say how much is left.</summary>
internal static class InputCount
{
    /// <summary>Number of articles behind the paths, or null where a file may hold several or none can be counted.</summary>
    public static int? Of(IReadOnlyList<string> paths)
    {
        var count = 0;
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                // A folder may hold files that are passed over, so its count would be a guess.
                return null;
            }

            if (path == "-" || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            count++;
        }

        return count;
    }
}
