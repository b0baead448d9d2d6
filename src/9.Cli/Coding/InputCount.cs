namespace Dragoman.Cli.Coding;

/// <summary>Counts inputs ahead, so that progress can say how much is left.</summary>
internal static class InputCount
{
    private static readonly string[] OneArticle = ["", ".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".json"];
    private static readonly string[] ManyArticles = [".jsonl", ".ndjson"];

    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint | FileAttributes.System,
    };

    /// <summary>About how many articles stand behind the paths, or null where a stream or a file holds any number of them.</summary>
    public static int? Of(IReadOnlyList<string> paths)
    {
        var count = 0;
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var kinds = Directory.EnumerateFiles(path, "*", Below).Select(Kind).ToList();
                if (kinds.Exists(ManyArticles.Contains))
                {
                    return null;
                }

                count += kinds.Count(OneArticle.Contains);
            }
            else if (path == "-" || ManyArticles.Contains(Kind(path)))
            {
                return null;
            }
            else
            {
                count++;
            }
        }

        return count;
    }

    private static string Kind(string path) => Path.GetExtension(path).ToLowerInvariant();
}
