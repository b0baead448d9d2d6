using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

/// <summary>Short ways to read what a test has written down.</summary>
internal static class Read
{
    public static Document Text(string text) => Document(Run(Encoding.UTF8.GetBytes(text), ArticleFormat.PlainText));

    public static Document Html(string html) => Document(Run(Encoding.UTF8.GetBytes(html), ArticleFormat.Html));

    public static Document Json(string json) => Document(Run(Encoding.UTF8.GetBytes(json), ArticleFormat.Json));

    public static DocumentFailure Failure(byte[] bytes, ArticleFormat format = ArticleFormat.PlainText) =>
        Run(bytes, format).Failure ?? throw new InvalidOperationException("The input was read.");

    public static ReadOutcome Run(byte[] bytes, ArticleFormat format, ReadingOptions? options = null) =>
        new DocumentReader(options ?? ReadingOptions.Default).Run(new ArticleInput("input", "input") { Bytes = bytes, Format = format }, CancellationToken.None);

    public static Document Document(ReadOutcome outcome)
    {
        Assert.True(outcome.Document is not null, outcome.Failure?.Reason);
        return outcome.Document!;
    }

    public static string[] Words(Document document, BlockKind kind) =>
        [.. document.Blocks.Where(block => block.Kind == kind).Select(block => block.Span.In(document.Text))];

    public static string[] Sentences(string text) => [.. SentenceSplitter.Split(text).Select(span => span.In(text))];

    public static string Tokens(string text) => string.Join("|", Tokenizer.Tokenize(text).Select(span => span.In(text)));
}
