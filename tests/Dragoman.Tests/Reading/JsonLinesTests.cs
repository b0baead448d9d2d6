using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

public class JsonLinesTests
{
    [Fact]
    public void The_text_is_kept_exactly()
    {
        const string Text = "  One\u00A0two.\n\n\n Three \"four\".\t";
        Assert.Equal(Text, Read.Json(System.Text.Json.JsonSerializer.Serialize(new { text = Text })).Text);
    }

    [Fact]
    public void A_title_is_put_in_front_of_a_text_that_lacks_it()
    {
        var document = Read.Json("""{"id":"a1","title":"Shells fall","text":"Shells fell on Monday.","published":"2020-10-14","press":"tr","outlet":"Daily Example","url":"https://example.org/a"}""");
        Assert.Equal("Shells fall\n\nShells fell on Monday.", document.Text);
        Assert.Equal((0, BlockKind.Headline), (document.Sentences[0].Sequence, document.Sentences[0].Block));
        Assert.Equal(("a1", "Shells fall", "TUR", "Daily Example", new DateOnly(2020, 10, 14)),
            (document.Id, document.Citation.Title, document.Citation.Press, document.Citation.Outlet, document.Citation.Published));
    }

    [Fact]
    public void A_title_that_the_text_begins_with_is_not_doubled() =>
        Assert.Equal("Shells fall\n\nShells fell.", Read.Json("""{"title":"Shells fall","text":"Shells fall\n\nShells fell."}""").Text);

    [Theory]
    [InlineData("TURKISH press: Shells fall\\n\\nShells fell.")]
    [InlineData("TURKISH press:\\n\\nShells fall\\n\\nShells fell.")]
    public void A_title_behind_a_press_tag_is_not_doubled(string text)
    {
        var document = Read.Json("{\"title\":\"Shells fall\",\"text\":\"" + text + "\"}");
        Assert.Equal(("Shells fall", "TUR"), (document.Citation.Title, document.Citation.Press));
        Assert.Equal(["TURKISH press:", "Shells fall", "Shells fell."], document.Sentences.Select(sentence => sentence.Span.In(document.Text)));
    }

    [Fact]
    public void A_stop_after_the_title_is_part_of_the_headline() =>
        Assert.Equal(["Shells fall."], Read.Words(Read.Json("""{"title":"Shells fall","text":"Shells fall.\n\nShells fell."}"""), BlockKind.Headline));

    [Fact]
    public void Half_surrogates_become_replacement_signs_of_the_same_length() =>
        Assert.Equal("a\uFFFDb \uFFFD c", Read.Json("""{"text":"a\ud83db \uDE00 c"}""").Text);

    [Theory]
    [InlineData("{\"text\":\"cut")]
    [InlineData("{\"title\":\"no text\"}")]
    [InlineData("{\"text\":7}")]
    [InlineData("[1]")]
    [InlineData("{\"text\":\"Shells fell.\",\"published\":\"some day\"}")]
    [InlineData("{\"text\":\"Shells fell.\",\"press\":\"Atlantis\"}")]
    [InlineData("{\"text\":\" \\n \"}")]
    [InlineData("{\"title\":\"Shells fall\",\"text\":\"\"}")]
    public void A_bad_object_is_a_failure_that_says_why(string json)
    {
        var failure = Read.Failure(Encoding.UTF8.GetBytes(json), ArticleFormat.Json);
        Assert.NotEqual("", failure.Reason);
        Assert.NotEqual("", failure.Remedy);
        Assert.DoesNotContain('\n', failure.Reason);
    }

    [Fact]
    public void A_bad_line_is_named_and_the_rest_goes_on()
    {
        using var stream = new MemoryStream("{\"text\":\"One fell.\"}\n{bad\n\n{\"id\":\"x\",\"text\":\"Two fell.\"}"u8.ToArray());
        var outcomes = new ArticleSource(ReadingOptions.Default).Read(["-"], stream).ToList();
        Assert.Equal(["stdin#1", null, "x"], outcomes.Select(outcome => outcome.Document?.Id));
        Assert.Equal("stdin:2", outcomes[1].Failure?.Input);
    }

    [Fact]
    public void A_line_over_the_limit_is_passed_over_and_told()
    {
        var lines = "{\"text\":\"" + new string('a', 500_000) + "\"}\n{\"text\":\"Two fell.\"}\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        var outcomes = new ArticleSource(new ReadingOptions { MaxArticleBytes = 1_000 }).Read(["-"], stream).ToList();
        Assert.Contains("500,011 bytes", outcomes[0].Failure?.Reason, StringComparison.Ordinal);
        Assert.Equal("stdin#2", outcomes[1].Document?.Id);
    }

    [Fact]
    public void Lines_are_read_one_by_one()
    {
        using var stream = new EndlessLines();
        var first = new ArticleSource(ReadingOptions.Default).Read(["-"], stream).Take(3).ToList();
        Assert.Equal(3, first.Count(outcome => outcome.Document is not null));
    }

    [Theory]
    [InlineData("{\n  \"text\": \"One fell.\"\n}", 1)]
    [InlineData("[\n  {\"text\": \"One fell.\"},\n  {\"text\": \"Two fell.\"}\n]", 2)]
    [InlineData("[{\"text\": \"One fell.\"}, {\"text\": \"Two fell.\"}]", 2)]
    [InlineData("{\n  \"text\": \"One fell.\"\n}\n{\n  \"text\": \"Two fell.\"\n}", 2)]
    public void Pretty_printed_json_is_read_too(string json, int articles)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.Equal(articles, new ArticleSource(ReadingOptions.Default).Read(["-"], stream).Count(outcome => outcome.Document is not null));
    }

    [Fact]
    public void Wide_json_lines_are_read_too()
    {
        using var stream = new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"text\":\"One fell.\"}\n{\"text\":\"Two fell.\"}\n")]);
        Assert.Equal(2, new ArticleSource(ReadingOptions.Default).Read(["-"], stream).Count(outcome => outcome.Document is not null));
    }

    private sealed class EndlessLines : Stream
    {
        private static readonly byte[] Line = "{\"text\":\"Shells fell.\"}\n"u8.ToArray();
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = Line[_at++ % Line.Length];
            }

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
