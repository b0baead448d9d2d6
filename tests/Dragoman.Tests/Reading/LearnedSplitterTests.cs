using System.Diagnostics;
using Dragoman.Reading;
using FsCheck.Xunit;

namespace Dragoman.Tests.Reading;

public class LearnedSplitterTests
{
    [Theory]
    [InlineData("Lt. Col. Davit Petrosyan said the post was shelled.")]
    [InlineData("The U.S. President will meet Gen. A. Petrosyan in Vienna on Oct. 12 at noon.")]
    [InlineData("Battery No. 5 of the brigade fired at the ridge near Mt. Aragats.")]
    [InlineData("The aid agency, led by Dr. J. K. Holm, left the town.")]
    [InlineData("Prices rose 3.5 percent, St. Petersburg's port said on its site www.example.org on Friday.")]
    [InlineData("Sen. Maria Ortiz asked Adm. Lee whether the vote, held Sept. 3, was fair.")]
    [InlineData("The convoy left on Wed. Sept. 20 and came back on Fri. Sept. 22 with the wounded.")]
    public void Abbreviations_do_not_end_a_sentence(string sentence) => Assert.Equal([sentence], Sentences(sentence));

    [Theory]
    [InlineData("The army shelled the town.| Three people died.")]
    [InlineData("Who fired first?| Nobody knows.")]
    [InlineData("\"We will not leave,\" the mayor said.| He then went home.")]
    [InlineData("\"The bridge is gone. |We cannot cross,\" a driver said.")]
    [InlineData("The minister resigned on Monday.| The U.S. embassy declined to comment.| Talks go on.")]
    [InlineData("Rebels left the city (see the map).| Its people came back.")]
    [InlineData("The notice ends here| ------------------------------| Call the office with questions.")]
    public void Sentences_end_at_stops(string marked) =>
        Assert.Equal(marked.Split('|', StringSplitOptions.TrimEntries), Sentences(marked.Replace("|", string.Empty, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Troops Seize Key Border Town as Talks Collapse")]
    [InlineData("Three dead in Aleppo market blast")]
    [InlineData("UN: Aid convoy reaches besieged valley")]
    public void A_headline_is_one_sentence(string headline) => Assert.Equal([headline], Sentences(headline));

    [Fact]
    public void A_blank_line_divides() =>
        Assert.Equal(["Police free ten hostages", "Officers stormed the bank at dawn."], Sentences("Police free ten hostages\n\nOfficers stormed the bank at dawn."));

    [Fact]
    public void Only_the_given_paragraph_is_cut()
    {
        const string text = "Before it. The army withdrew. Farmers returned. After it.";
        var within = new TextSpan(text.IndexOf("The", StringComparison.Ordinal), text.IndexOf(" After", StringComparison.Ordinal));

        Assert.Equal(["The army withdrew.", "Farmers returned."], SentenceSplitter.Split(text, within).Select(s => s.In(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void White_space_holds_no_sentence(string text)
    {
        Assert.Empty(SentenceSplitter.Split(text));
        Assert.Empty(SentenceSplitter.Split(text, new TextSpan(0, text.Length)));
    }

    [Property(MaxTest = 500)]
    public void Any_text_is_held_by_trimmed_spans_in_order(string? any) => AssertHolds(any ?? string.Empty);

    [Property(MaxTest = 300)]
    public void Any_mix_of_words_and_marks_is_held(int seed)
    {
        string[] parts = ["Mr", ".", " ", "The", "?!", "\"", "”", "(", ")", "U.S.", "\n", "é", "\uD83D\uDE00", "\uD83D", "\u0301", "5", "a@b.com", "http://x.org/.", "…", "-", "'s", "没有"];
        var random = new Random(seed);
        AssertHolds(string.Concat(Enumerable.Range(0, 60).Select(_ => parts[random.Next(parts.Length)])));
    }

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("\"")]
    [InlineData("a@b.com/")]
    [InlineData("A. ")]
    [InlineData("\uD83D\uDE00")]
    public void A_word_of_a_megabyte_is_cut_at_once(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var watch = Stopwatch.StartNew();

        AssertHolds(text);

        // Quadratic time would take hours.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    private static IEnumerable<string> Sentences(string text) => SentenceSplitter.Split(text).Select(s => s.In(text));

    private static void AssertHolds(string text)
    {
        foreach (var spans in new[] { SentenceSplitter.Split(text), SentenceSplitter.Split(text, new TextSpan(0, text.Length)) })
        {
            var at = 0;
            foreach (var span in spans)
            {
                Assert.True(span.Length > 0);
                Assert.True(string.IsNullOrWhiteSpace(text[at..span.Start]));
                Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]));
                at = span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        }
    }
}
