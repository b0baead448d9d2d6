using Dragoman.Model;
using Dragoman.Reading;

namespace Dragoman.Benchmarks;

/// <summary>The articles that everything here is measured on: about 600 words each, written for this project.</summary>
internal static class BenchArticles
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "articles.jsonl");

    /// <summary>The model of this checkout, found upward from the program.</summary>
    public static string Model
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (Directory.Exists(Path.Combine(folder.FullName, "models", "reader")))
                {
                    return Path.Combine(folder.FullName, "models", "reader");
                }
            }

            throw new DirectoryNotFoundException("no models/reader above the program");
        }
    }

    public static List<ArticleInput> Inputs() => [.. new ArticleSource(ReadingOptions.Default).Open([Folder])];

    public static List<Document> Documents() =>
        [.. new ArticleSource(ReadingOptions.Default).Read([Folder]).Select(outcome => outcome.Document!)];
}
