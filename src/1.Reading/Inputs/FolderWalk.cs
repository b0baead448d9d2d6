using System.Globalization;

namespace Dragoman.Reading;

/// <summary>Finds the articles in a folder and the folders in it, in ordinal order of names.</summary>
internal static class FolderWalk
{
    private const int Deepest = 64;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    /// <summary>Inputs that name a file to open, or carry a failure or a notice.</summary>
    public static IEnumerable<ArticleInput> Files(string folder)
    {
        var passed = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var any = false;
        foreach (var found in Walk(folder, 0, passed))
        {
            any = true;
            yield return found;
        }

        if (!any)
        {
            yield return ArticleInput.Failed(
                folder,
                passed.Count == 0 ? "the folder is empty" : "the folder has no articles: " + Tell(passed),
                "Put .txt, .html, .json or .jsonl files into it, or name another folder.");
        }
        else if (passed.Count > 0)
        {
            yield return new ArticleInput(folder, "") { Notice = "passed over, as they are no articles: " + Tell(passed) };
        }
    }

    private static IEnumerable<ArticleInput> Walk(string folder, int depth, SortedDictionary<string, int> passed)
    {
        FileSystemInfo[] entries = [];
        ArticleInput? failure = null;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything)];
            Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        }
        catch (Exception error) when (FileErrors.Explains(error))
        {
            failure = FileErrors.Failure(folder, error);
        }

        if (failure is not null)
        {
            yield return failure;
        }

        foreach (var entry in entries)
        {
            var path = Path.Join(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                // A link may lead back to a folder above.
                if (entry.Name.StartsWith('.') || entry.LinkTarget is not null || depth >= Deepest)
                {
                    Count(passed, entry.LinkTarget is null ? "hidden folder" : "linked folder");
                    continue;
                }

                foreach (var found in Walk(path, depth + 1, passed))
                {
                    yield return found;
                }
            }
            else if (entry.Name.StartsWith('.'))
            {
                Count(passed, "hidden file");
            }
            else if (FormatSniffer.IsArticleName(entry.Name))
            {
                yield return new ArticleInput(path, "");
            }
            else
            {
                Count(passed, OneLine.Of(entry.Extension.ToLowerInvariant(), 12));
            }
        }
    }

    private static void Count(SortedDictionary<string, int> passed, string kind) => passed[kind] = passed.GetValueOrDefault(kind) + 1;

    private static string Tell(SortedDictionary<string, int> passed) =>
        string.Join(", ", passed.Take(8).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value} {kind.Key}")));
}
