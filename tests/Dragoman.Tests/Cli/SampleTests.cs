using System.Runtime.CompilerServices;
using Dragoman.Cli;

namespace Dragoman.Tests.Cli;

/// <summary>The samples as the real reader reads them; only the model is a fake.</summary>
public class SampleTests
{
    [Fact]
    public async Task The_sample_article_is_read_with_its_headline_press_and_day()
    {
        var article = await Read("harbour-talks.txt");

        Assert.Equal("KEN", article.Citation.Press);
        Assert.Equal(new DateOnly(2021, 3, 15), article.Citation.Published);
        Assert.Contains(article.Sentences, sentence => sentence.Sequence == 0 && sentence.Span.In(article.Text).StartsWith("Harbour talks", StringComparison.Ordinal));
        Assert.Contains(article.Blocks, block => block.Kind == BlockKind.Caption);
        Assert.Contains(article.Blocks, block => block.Kind == BlockKind.Dateline);
    }

    [Fact]
    public async Task The_web_page_is_read_without_what_stands_around_the_article()
    {
        var article = await Read("bridge-protest.html");

        Assert.Equal(new DateOnly(2021, 6, 3), article.Citation.Published);
        Assert.Contains("arrested 23 farmers", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("recipes", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_two_reports_are_two_articles()
    {
        var run = await Run("two-reports.jsonl", _ => { });

        Assert.Equal(0, run.Code);
        Assert.StartsWith("coded 2 articles:", run.LastLine, StringComparison.Ordinal);
    }

    private static async Task<Document> Read(string sample)
    {
        Document? read = null;
        var run = await Run(sample, article => read = article);
        Assert.Equal(0, run.Code);
        return read!;
    }

    private static Task<CliRun> Run(string sample, Action<Document> see) => CliRun.With(
        Composition.Create() with
        {
            Load = _ => new LoadedCoder(
                (article, _) =>
                {
                    see(article);
                    return new CodedDocument(article, [], [], [], [], [], []);
                },
                new FakeStages(),
                "none"),
        },
        surroundings => surroundings,
        "code",
        Path.Combine(Samples(), sample));

    private static string Samples([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples");
}
