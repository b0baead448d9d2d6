using Dragoman.Coding;

// "Attribution" would hide the type of that name.
namespace Dragoman.Tests.Coding.Statements;

public class AttributionReaderTests
{
    [Theory]
    [InlineData("\"We leave tonight,\" Novak said.", "\"We leave tonight,\"", Manner.Direct)]
    [InlineData("They leave tonight, Novak said.", "They leave tonight", Manner.Indirect)]
    [InlineData("It was a \"grave\" mistake, Novak said.", "It was a \"grave\" mistake", Manner.Mixed)]
    public void Quotation_marks_tell_the_manner(string sentence, string content, Manner manner)
    {
        var said = Assert.Single(Read(new ArticleBuilder().Sentence(sentence).Says("Novak", "said", content)));
        Assert.Equal((manner, "Novak", false), (said.Manner, said.Source?.Text, said.Denies));
    }

    [Theory]
    [InlineData("Novak denied that troops had fired.", "denied", true)]
    [InlineData("Novak did not say that troops had fired.", "did not say", true)]
    [InlineData("Novak rejected claims that troops had fired.", "rejected", true)]
    [InlineData("Novak did not deny that troops had fired.", "did not deny", true)]
    [InlineData("Novak confirmed that troops had fired.", "confirmed", false)]
    public void A_cue_may_deny(string sentence, string cue, bool denies) =>
        Assert.Equal(denies, Assert.Single(Read(new ArticleBuilder().Sentence(sentence).Says("Novak", cue, "that troops had fired"))).Denies);

    [Fact]
    public void A_quoted_sentence_after_a_speaker_continues_him()
    {
        var article = new ArticleBuilder()
            .Sentence("The raid was lawful, Novak said.").Says("Novak", "said", "The raid was lawful")
            .Sentence("\"No house was hit.\"", continues: true);
        Assert.Equal(2, Assert.Single(Read(article)).Content.Count);
    }

    [Fact]
    public void A_quotation_opened_earlier_belongs_to_the_speaker_named_at_its_end()
    {
        var article = new ArticleBuilder()
            .Sentence("\"This was an attack on all of us.")
            .Sentence("We shall answer it,\" Novak said.", continues: true).Says("Novak", "said", "We shall answer it,\"");
        var said = Assert.Single(Read(article));
        Assert.Equal(2, said.Content.Count);
        Assert.Equal(0, said.Content[0].Start);
        Assert.Equal(Manner.Direct, said.Manner);
    }

    [Fact]
    public void A_quotation_carried_into_the_next_paragraph_keeps_its_speaker()
    {
        var article = new ArticleBuilder()
            .Sentence("Novak said: \"The border is shut.").Says("Novak", "said", "\"The border is shut.")
            .Sentence("\"It stays shut.\"");
        Assert.Equal(2, Assert.Single(Read(article)).Content.Count);
    }

    [Fact]
    public void A_quoted_sentence_in_another_paragraph_is_nobodys()
    {
        var article = new ArticleBuilder()
            .Sentence("The raid was lawful, Novak said.").Says("Novak", "said", "The raid was lawful")
            .Sentence("\"No house was hit.\"");
        Assert.Single(Assert.Single(Read(article)).Content);
    }

    [Fact]
    public void Speakers_stand_outermost_first_and_an_accusation_is_not_its_own_source()
    {
        var article = new ArticleBuilder().Sentence("Novak said Petrov claims that troops fired.")
            .Says("Novak", "said", "Petrov claims that troops fired").Says("Petrov", "claims", "that troops fired").Build();
        var statements = new AttributionReader(ActorResolver.Default).Read(article, EntityBuilder.Default.Build(article));
        string text = article.Document.Text;
        Assert.Equal(["Novak", "Petrov"], statements.Around(Span(text, "fired")).Select(said => said.Source?.Text));
        Assert.Equal(["Novak"], statements.Around(Span(text, "claims")).Select(said => said.Source?.Text));
    }

    private static TextSpan Span(string text, string word) =>
        new(text.IndexOf(word, StringComparison.Ordinal), text.IndexOf(word, StringComparison.Ordinal) + word.Length);

    private static IReadOnlyList<Dragoman.Model.Attribution> Read(ArticleBuilder builder)
    {
        var article = builder.Build();
        return new AttributionReader(ActorResolver.Default).Read(article, EntityBuilder.Default.Build(article)).All;
    }
}
