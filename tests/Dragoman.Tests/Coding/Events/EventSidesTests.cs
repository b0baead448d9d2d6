using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Events;

public class EventSidesTests
{
    [Fact]
    public void A_side_goes_on_to_the_noun_of_its_article() => Assert.Equal(["the Somali embassy"], Recipients(new ArticleBuilder()
        .Sentence("Rebels shelled the Somali embassy.").Word("shelled", "VERB", "shell").Word("the", "DET", "the", "embassy", "det")
        .Word("Somali", "ADJ", "somali", "embassy", "amod").Word("embassy", "NOUN", "embassy", "shelled", "obj")
        .Event("shelled", "ASSAULT", EventStatus.Asserted, (RoleKind.Recipient, "the Somali"))));

    [Fact]
    public void Where_the_noun_is_the_act_the_adjective_is_the_side()
    {
        var coded = Code(new ArticleBuilder().Sentence("They condemned the Israeli strike.").Word("condemned", "VERB", "condemn")
            .Word("the", "DET", "the", "strike", "det").Word("Israeli", "ADJ", "israeli", "strike", "amod").Word("strike", "NOUN", "strike", "condemned", "obj")
            .Event("strike", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "the Israeli")));
        Assert.Equal(new TextSpan(15, 26), Assert.Single(coded.Actors).Span);
    }

    [Fact]
    public void What_explains_a_name_is_no_second_side() => Assert.Equal(["Potasil, the mining firm"], Recipients(new ArticleBuilder()
        .Sentence("Oslo sued Potasil, the mining firm.").Word("sued", "VERB", "sue").Word("Potasil", "PROPN", "Potasil", "sued", "obj")
        .Word("the", "DET", "the", "firm", "det").Word("mining", "NOUN", "mining", "firm", "compound").Word("firm", "NOUN", "firm", "Potasil", "appos")
        .Event("sued", "ACCUSE", EventStatus.Asserted, (RoleKind.Recipient, "Potasil"), (RoleKind.Recipient, "the mining firm"))));

    [Fact]
    public void An_age_is_neither_a_side_nor_a_toll()
    {
        var coded = Code(new ArticleBuilder().Sentence("Rebels killed Hana Dosh, 35, at home.").Word("killed", "VERB", "kill")
            .Word("Hana", "PROPN", "Hana", "killed", "obj").Word("Dosh", "PROPN", "Dosh", "Hana", "flat").Word("35", "NUM", "35", "Hana", "appos")
            .Event("killed", "ASSAULT", EventStatus.Asserted, (RoleKind.Recipient, "Hana Dosh"), (RoleKind.Recipient, "35"), (RoleKind.Dead, "35")));
        Assert.Equal("Hana Dosh".Length, Assert.Single(coded.Recipients).Span.Length);
        Assert.Empty(coded.Tolls);
    }

    private static EventMention Code(ArticleBuilder builder) => Assert.Single(EventCoder.Default.Run(builder.Build(), CancellationToken.None).Events);

    private static IEnumerable<string> Recipients(ArticleBuilder builder)
    {
        var article = builder.Build();
        return Assert.Single(EventCoder.Default.Run(article, CancellationToken.None).Events).Recipients.Select(side => side.Span.In(article.Document.Text));
    }
}
