using Dragoman.Model;
using Dragoman.Reading;

namespace Dragoman.Benchmarks;

/// <summary>The articles that everything here is measured on: about 600 words each, written for this project.</summary>
internal static class BenchArticles
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "articles.jsonl");

    public static string Model => Path.Combine(AppContext.BaseDirectory, "models", "reader");

    public static List<ArticleInput> Inputs() => [.. new ArticleSource(ReadingOptions.Default).Open([Folder])];

    public static List<Document> Documents() =>
        [.. new ArticleSource(ReadingOptions.Default).Read([Folder]).Select(outcome => outcome.Document!)];
}
