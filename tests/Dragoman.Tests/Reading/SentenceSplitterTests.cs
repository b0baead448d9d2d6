namespace Dragoman.Tests.Reading;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Lt. Col. A. Petrosyan met U.S. President Donald Trump on Oct. 12 in St. Petersburg.")]
    [InlineData("Gen. A. Petrosyan signed order No. 5 at 5 p.m. Monday.")]
    [InlineData("The U.N. said that Smith Inc. of Calif. paid 10.5 percent.")]
    [InlineData("Sgt. Maj. J.R. Doe, 35, of the Second Corps, died.")]
    [InlineData("Dr. Smith vs. Mr. Jones Jr. was heard on Sept. 3.")]
    public void An_abbreviation_never_ends_a_sentence(string text) => Assert.Equal([text], Read.Sentences(text));

    [Fact]
    public void An_abbreviation_at_the_end_ends_its_sentence_before_a_new_one() =>
        Assert.Equal(["He left the U.S.", "The army stayed.", "It met in Washington, D.C.", "On Monday it voted."],
            Read.Sentences("He left the U.S. The army stayed. It met in Washington, D.C. On Monday it voted."));

    [Fact]
    public void Quotes_that_close_after_the_stop_belong_to_the_sentence() =>
        Assert.Equal(["He said, \"We won.\"", "Then he left.", "“It is over.”", "They agreed."],
            Read.Sentences("He said, \"We won.\" Then he left. “It is over.” They agreed."));

    [Theory]
    [InlineData("\"Stop!\" Sergey Lavrov said.")]
    [InlineData("\"Is it true?\" asked the minister.")]
    [InlineData("They waited... and left.")]
    public void A_stop_inside_a_sentence_does_not_end_it(string text) => Assert.Equal([text], Read.Sentences(text));

    [Fact]
    public void A_blank_line_always_splits() => Assert.Equal(["One of", "the two"], Read.Sentences("One of\n \nthe two"));

    [Fact]
    public void A_wrapped_line_does_not_split()
    {
        const string Text = "The army said on Monday that it had taken three\nVillages in the north of the country and that it\nwould go on.";
        Assert.Single(Read.Sentences(Text));
    }

    [Fact]
    public void A_line_break_after_a_headline_splits() =>
        Assert.Equal(2, Read.Sentences("Army takes three villages\nThe army said on Monday that it had taken three villages in the north of the country.").Length);

    [Fact]
    public void A_footnote_mark_belongs_to_the_sentence_before() =>
        Assert.Equal(["He died in 1994.[3] [4]", "She lived."], Read.Sentences("He died in 1994.[3] [4] She lived."));
}
