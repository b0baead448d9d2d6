using System.Diagnostics;
using Dragoman.Reading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dragoman.Tests.Reading;

public class SpanTests
{
    private static readonly string[] Pieces =
        ["U.S.", " ", "\n", "\n\n", ".", "...", "\"", "'", "’s", "n't", "-", "–", "(", ")", "[1]", "a", "Gen.", "12", ",", "/", "@", "://", "www.", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0301", "\u200B", "\u00A0", "$", "%", "é", "Ş", "中", "(Reuters Photo)", "MOSCOW", "TURKISH press:", "Oct. 2", ":", "<p>", "\0", "\r\n", "By ", "|"];

    [Property(MaxTest = 500)]
    public bool Any_text_is_cut_into_spans_that_fit(string? text) => Fits(text ?? "");

    [Property(MaxTest = 1_000)]
    public Property Any_mixture_of_what_news_are_made_of_is_cut_into_spans_that_fit() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces => Fits(string.Concat(pieces)));

    [Property(MaxTest = 300)]
    public bool Any_bytes_are_read_or_refused_but_never_throw(byte[] bytes)
    {
        foreach (var format in Enum.GetValues<ArticleFormat>())
        {
            var outcome = Read.Run(bytes, format);
            if ((outcome.Document is null) == (outcome.Failure is null))
            {
                return false;
            }
        }

        return true;
    }

    [Property(MaxTest = 200)]
    public Property Any_markup_is_read_or_refused_but_never_throws() =>
        Prop.ForAll(
            Gen.Elements("<p>", "</p>", "<div class=ad>", "<b", ">", "<!--", "-->", "<script>", "</script>", "<table>", "<td>", "<svg>", "<figure>", "<figcaption>", "text here. ", "&amp;", "&#xD800;", "<h1>", "\"", "<article>", "<a href='", "\uE0C7").ArrayOf().ToArbitrary(),
            pieces => Read.Run(System.Text.Encoding.UTF8.GetBytes(string.Concat(pieces)), ArticleFormat.Html) is var outcome
                && (outcome.Document is { } document ? HoldsTogether(document) : outcome.Failure is not null));

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("(")]
    [InlineData("[1]")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("A. ")]
    [InlineData("@a")]
    [InlineData("://")]
    [InlineData("1,")]
    [InlineData("(Reuters Photo) ")]
    [InlineData("By ")]
    [InlineData("MOSCOW, ")]
    [InlineData("\uD83D")]
    [InlineData("<b>")]
    public void A_megabyte_of_anything_takes_no_more_than_moments(string piece)
    {
        var text = "Shells fell. " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        foreach (var format in new[] { ArticleFormat.PlainText, ArticleFormat.Html })
        {
            _ = Read.Run(System.Text.Encoding.UTF8.GetBytes(text), format);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Fact]
    public void A_sentence_without_end_is_cut()
    {
        var document = Read.Text(string.Concat(Enumerable.Repeat("shells fell and ", 2_000)));
        Assert.All(document.Sentences, sentence => Assert.True(sentence.Tokens.Count <= SentenceBuilder.MostTokens));
        Assert.True(HoldsTogether(document));
    }

    private static bool Fits(string text)
    {
        var last = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var at = sentence.Start;
            if (!IsTrimmed(text, sentence) || sentence.Start < last || !string.IsNullOrWhiteSpace(text[last..sentence.Start]))
            {
                return false;
            }

            foreach (var token in Tokenizer.Tokenize(text, sentence))
            {
                if (!IsTrimmed(text, token) || !string.IsNullOrWhiteSpace(text[at..token.Start]) || token.In(text).Any(char.IsWhiteSpace))
                {
                    return false;
                }

                at = token.End;
            }

            if (at != sentence.End)
            {
                return false;
            }

            last = sentence.End;
        }

        var outcome = new DocumentReader(ReadingOptions.Default).ReadText(text);
        return string.IsNullOrWhiteSpace(text[last..]) && (outcome.Document is { } document ? HoldsTogether(document) : outcome.Failure is not null);
    }

    private static bool HoldsTogether(Document document)
    {
        var last = 0;
        foreach (var block in document.Blocks)
        {
            if (!IsTrimmed(document.Text, block.Span) || block.Span.Start < last || !string.IsNullOrWhiteSpace(document.Text[last..block.Span.Start]))
            {
                return false;
            }

            last = block.Span.End;
        }

        return string.IsNullOrWhiteSpace(document.Text[last..])
            && document.Sentences.Select((sentence, index) => sentence.Index == index
                && IsTrimmed(document.Text, sentence.Span)
                && document.Blocks.Count(block => block.Kind == sentence.Block && block.Span.Contains(sentence.Span)) == 1
                && sentence.Tokens.Count > 0 && sentence.Tokens[0].Start == sentence.Span.Start && sentence.Tokens[^1].End == sentence.Span.End).All(fits => fits);
    }

    private static bool IsTrimmed(string text, TextSpan span) =>
        span.Start >= 0 && span.End <= text.Length && span.Length > 0 && !char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1]);
}
