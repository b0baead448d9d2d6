using Dragoman.Tagging.Encoding;
using Dragoman.Tagging.WordPiece;

namespace Dragoman.Tests.Tagging;

public class WordPieceTests
{
    private static readonly string[] Words = ["strike", "un", "##like", "##ly", "azerbaijan", "istanbul", "sahin", "u", ".", "s", "don", "'", "t", "do", "n"];

    [Theory]
    [InlineData("strike", 103)]
    [InlineData("STRIKE", 103)]
    [InlineData("İstanbul", 108)]
    [InlineData("Şahin", 109)]
    public void A_word_is_spelled_without_case_and_marks(string word, int piece) => Assert.Equal([piece], Encode(word));

    [Fact]
    public void A_word_that_the_list_lacks_is_spelled_in_its_longest_pieces() => Assert.Equal([104, 105, 106], Encode("unlikely"));

    [Theory]
    [InlineData("xyz")]
    [InlineData("unxyz")]
    public void A_word_that_cannot_be_spelled_is_one_unknown_piece(string word) => Assert.Equal([WordPieceVocabulary.Unknown], Encode(word));

    [Fact]
    public void A_very_long_word_is_one_unknown_piece() => Assert.Equal([WordPieceVocabulary.Unknown], Encode(new string('s', 100_000)));

    [Fact]
    public void A_list_that_is_not_the_encoders_is_refused()
    {
        var fault = Assert.Throws<SetupException>(() => new WordPieceVocabulary(["one", "two"]));
        Assert.Contains("vocab.txt", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_are_cut_again_at_every_mark_and_keep_their_first_word()
    {
        const string text = "U.S. don't";
        var encoded = Sentences().Encode(text, [new TextSpan(0, 4), new TextSpan(5, 7), new TextSpan(7, 10)]);

        Assert.Equal(["U", ".", "S", ".", "do", "n", "'", "t"], encoded.Words.Select(word => word.In(text)));
        Assert.Equal([0, 4, 5], encoded.TokenWords);
        Assert.Equal(encoded.Pieces.Length, encoded.Casings.Length);
    }

    [Fact]
    public void A_sentence_beyond_the_encoders_reach_is_read_as_far_as_it_goes()
    {
        var text = string.Concat(Enumerable.Repeat("strike ", 500));
        var tokens = Enumerable.Range(0, 500).Select(i => new TextSpan(i * 7, (i * 7) + 6)).ToList();
        var encoded = Sentences().Encode(text, tokens);

        Assert.True(encoded.Pieces.Length <= 64);
        Assert.Equal(500, encoded.TokenWords.Length);
        Assert.All(encoded.TokenWords, word => Assert.InRange(word, 0, encoded.Words.Length - 1));
    }

    [Fact]
    public void Capitals_say_nothing_in_a_headline_of_capitals()
    {
        const string text = "Strike Strike Strike Strike Strike strike";
        var tokens = text.Split(' ').Select((_, i) => new TextSpan(i * 7, (i * 7) + 6)).ToList();
        var encoded = Sentences().Encode(text, tokens);

        Assert.All(encoded.Casings[1..^1], casing => Assert.Equal((int)WordCasing.Unknown, casing));
    }

    private static SentenceEncoder Sentences() => new(new WordPieceTokenizer(Vocabulary()), 64);

    private static List<int> Encode(string word)
    {
        var pieces = new List<int>();
        new WordPieceTokenizer(Vocabulary()).Encode(word, pieces);
        return pieces;
    }

    private static WordPieceVocabulary Vocabulary() =>
        new([.. Enumerable.Range(0, 101).Select(i => i == 100 ? "[UNK]" : $"[unused{i}]"), "[CLS]", "[SEP]", .. Words]);
}
