using System.Globalization;
using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

public class EncodingTests
{
    private const string Article =
        "“We do not agree,” the minister’s spokesman said in Paris on Monday – and the café owner’s façade was hit. "
        + "The army said that three villages had been taken, and that the people who lived there had left for the capital.";

    public EncodingTests() => CodePages.Register();

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_names_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Article, Decoded([.. encoding.GetPreamble(), .. encoding.GetBytes(Article)]));
    }

    [Fact]
    public void Wide_text_without_a_mark_is_known_by_its_zeros() =>
        Assert.Equal("Shells fell on the town on Monday.", Decoded(Encoding.Unicode.GetBytes("Shells fell on the town on Monday.")));

    [Fact]
    public void Western_text_is_decoded() => Assert.Equal(Article, Decoded(Encoding.GetEncoding(1252).GetBytes(Article)));

    [Fact]
    public void Broken_bytes_in_utf8_are_told_with_their_place()
    {
        var bytes = Encoding.UTF8.GetBytes(Article);
        bytes[^2] = 0xFF;
        var failure = Read.Run(bytes, ArticleFormat.PlainText).Failure!;

        Assert.Contains("broken", failure.Reason, StringComparison.Ordinal);
        Assert.Contains((bytes.Length - 2).ToString(CultureInfo.InvariantCulture), failure.Reason, StringComparison.Ordinal);
        Assert.Contains("UTF-8", failure.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_bytes_in_plain_letters_are_told() =>
        Assert.NotNull(Read.Run([.. "Shells fell on Go"u8, 0xFF, 0xFE, .. "ma on Monday."u8], ArticleFormat.PlainText).Failure);

    [Fact]
    public void Binary_data_is_a_failure()
    {
        var bytes = new byte[4_000];
        new Random(7).NextBytes(bytes);
        Assert.Contains("binary", Read.Failure(bytes).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 abc", "PDF")]
    [InlineData("PK\u0003\u0004 abc", "ZIP")]
    public void A_known_kind_of_file_is_named(string begin, string kind) =>
        Assert.Contains(kind, Read.Failure(Encoding.ASCII.GetBytes(begin)).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_slipped_in_zero_becomes_a_blank() => Assert.Equal("Shells fell.", Decoded("Shells\0fell."u8.ToArray()));

    private static string Decoded(byte[] bytes) => Read.Document(Read.Run(bytes, ArticleFormat.PlainText)).Text;
}
