using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

public sealed class ArticleSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dragoman").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_read_in_ordinal_order_with_the_folders_in_it()
    {
        Write("b.txt", "Shells fell on b.");
        Write("a/z.txt", "Shells fell on z.");
        Write("C.txt", "Shells fell on C.");
        Assert.Equal(["C", "z", "b"], Outcomes(_folder).Select(outcome => outcome.Document?.Id));
    }

    [Fact]
    public void Files_of_a_folder_that_are_no_articles_are_told()
    {
        Write("a.txt", "Shells fell.");
        Write("a.key.tsv", "x");
        var outcomes = Outcomes(_folder);
        Assert.Equal(2, outcomes.Count);
        Assert.Contains("1 .tsv", outcomes[1].Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_articles_is_a_failure()
    {
        Assert.Contains("empty", Outcomes(_folder)[0].Failure?.Reason, StringComparison.Ordinal);
        Write("a.png", "x");
        Assert.Contains("no articles: 1 .png", Outcomes(_folder)[0].Failure?.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.txt")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_file_that_is_not_there_is_a_failure(string name)
    {
        var failure = Outcomes(name.Length == 0 ? "" : Path.Join(_folder, name))[0].Failure;
        Assert.NotNull(failure);
        Assert.NotEqual("", failure.Remedy);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_a_failure(string text) => Assert.NotNull(Outcomes(Write("a.txt", text))[0].Failure);

    [Fact]
    public void A_file_that_may_not_be_read_is_a_failure()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            return;
        }

        var path = Write("a.txt", "Shells fell.");
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Contains("permission", Outcomes(path)[0].Failure?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_over_the_limit_is_a_failure_and_is_not_loaded()
    {
        var path = Path.Join(_folder, "large.txt");
        using (var file = File.Create(path))
        {
            file.SetLength(200_000_000);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var failure = Outcomes(path)[0].Failure;
        Assert.Contains("200,000,000 bytes", failure?.Reason, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 5_000_000);
    }

    [Fact]
    public void A_stream_without_end_is_stopped_at_the_limit()
    {
        using var stream = new MemoryStream(new string('a', 3_000_000).Select(c => (byte)c).ToArray());
        var outcome = Assert.Single(new ArticleSource(new ReadingOptions { MaxArticleBytes = 1_000_000 }).Read(["-"], stream));
        Assert.Contains("too large", outcome.Failure?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_an_article()
    {
        using var stream = new MemoryStream("Shells fell."u8.ToArray());
        Assert.Equal("stdin", Assert.Single(new ArticleSource(ReadingOptions.Default).Read(["-"], stream)).Document?.Id);
        Assert.NotNull(Assert.Single(new ArticleSource(ReadingOptions.Default).Read(["-"])).Failure);
    }

    [Theory]
    [InlineData("page.txt", "<!DOCTYPE html><html><body><p>Shells fell.</p></body></html>")]
    [InlineData("page", "<html><body><p>Shells fell.</p></body></html>")]
    [InlineData("one.txt", "{\"text\":\"Shells fell.\"}")]
    [InlineData("text.txt", "Shells fell.")]
    public void The_format_is_told_from_the_content(string name, string content) =>
        Assert.Equal("Shells fell.", Outcomes(Write(name, content))[0].Document?.Text);

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("Shells fell.\r\n"u8)),
            Outcomes(Write("a.txt", "Shells fell.\r\n"))[0].Document?.Citation.Sha256);

    [Fact]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        Write("a.txt", "Shells fell.");
        using var outcomes = new ArticleSource(ReadingOptions.Default).Read([Path.Join(_folder, "a.txt"), Path.Join(_folder, "late.txt")]).GetEnumerator();
        Assert.True(outcomes.MoveNext());
        Write("late.txt", "Shells fell again.");
        Assert.True(outcomes.MoveNext());
        Assert.NotNull(outcomes.Current.Document);
    }

    private string Write(string name, string text)
    {
        var path = Path.Join(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private static List<ReadOutcome> Outcomes(string path) => [.. new ArticleSource(ReadingOptions.Default).Read([path])];
}
