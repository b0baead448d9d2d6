using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Places;

public class PlaceResolverTests
{
    [Fact]
    public void A_country_and_a_capital_are_resolved_and_a_village_keeps_its_words()
    {
        var places = Read(new ArticleBuilder().Sentence("Shells fell in Norway, in Oslo and in Brekkvik.")
            .Name("Norway", NameKind.Place).Name("Oslo", NameKind.Place).Name("Brekkvik", NameKind.Place));
        Assert.Equal(["NOR", "NOR", null], places.Select(place => place.CountryCode));
        Assert.Equal(["PCLI", "PPLC", null], places.Select(place => place.FeatureCode));
        Assert.Equal([1, 4, null], places.Select(place => place.Resolution));
        Assert.Equal("Brekkvik", places[2].Text);
    }

    [Fact]
    public void A_capital_that_speaks_is_its_government()
    {
        var places = Read(new ArticleBuilder().Sentence("Oslo said so.").Name("Oslo", NameKind.Place)
            .Word("said", "VERB", "say").Word("Oslo", "PROPN", "Oslo", "said", "nsubj"));
        Assert.Equal(PlaceUse.Metonymic, Assert.Single(places).Use);
    }

    [Fact]
    public void A_name_before_a_noun_modifies_it()
    {
        var places = Read(new ArticleBuilder().Sentence("The Oslo talks failed.").Name("Oslo", NameKind.Place)
            .Word("failed", "VERB", "fail").Word("talks", "NOUN", "talk", "failed", "nsubj").Word("Oslo", "PROPN", "Oslo", "talks", "compound"));
        Assert.Equal(PlaceUse.Modifier, Assert.Single(places).Use);
    }

    [Theory]
    [InlineData("in", PlaceUse.Literal)]
    [InlineData("with", PlaceUse.Metonymic)]
    public void The_word_before_a_country_tells_place_from_government(string preposition, PlaceUse use)
    {
        var places = Read(new ArticleBuilder().Sentence($"Talks {preposition} Norway failed.").Name("Norway", NameKind.Place)
            .Word("failed", "VERB", "fail").Word("Talks", "NOUN", "talk", "failed", "nsubj")
            .Word("Norway", "PROPN", "Norway", "Talks", "nmod").Word(preposition, "ADP", preposition, "Norway", "case"));
        Assert.Equal(use, Assert.Single(places).Use);
    }

    [Fact]
    public void The_capital_of_a_country_may_be_described()
    {
        var article = new ArticleBuilder().Sentence("They meet in the Norwegian capital.").Build();
        var place = PlaceResolver.Default.ReadEventPlace(
            new TextSpan(13, article.Document.Text.Length - 1), article.Sentences[0], article.Document.Text);
        Assert.Equal(("Oslo", "NOR"), (place.ResolvedPlace, place.CountryCode));
    }

    [Fact]
    public void An_event_is_where_the_most_specific_place_is_in_the_country_named_beside_it()
    {
        var place = EventPlace(new ArticleBuilder().Sentence("Shells hit Brekkvik in Norway.").Name("Brekkvik", NameKind.Place).Name("Norway", NameKind.Place)
            .Event("hit", "ASSAULT", EventStatus.Asserted, (RoleKind.Place, "Norway"), (RoleKind.Place, "Brekkvik")));
        Assert.Equal(("Brekkvik", "NOR", null), (place?.Text, place?.CountryCode, place?.ResolvedPlace));
    }

    [Fact]
    public void A_place_that_hangs_on_the_trigger_is_the_events()
    {
        var place = EventPlace(new ArticleBuilder().Sentence("Envoys met in Oslo.").Name("Oslo", NameKind.Place)
            .Word("met", "VERB", "meet").Word("Oslo", "PROPN", "Oslo", "met", "obl").Word("in", "ADP", "in", "Oslo", "case")
            .Event("met", "CONSULT"));
        Assert.Equal("Oslo", place?.ResolvedPlace);
    }

    [Fact]
    public void A_place_on_another_word_is_not_the_events() =>
        Assert.Null(EventPlace(new ArticleBuilder().Sentence("Envoys from Oslo met.").Name("Oslo", NameKind.Place)
            .Word("met", "VERB", "meet").Word("Envoys", "NOUN", "envoy", "met", "nsubj").Word("Oslo", "PROPN", "Oslo", "Envoys", "nmod")
            .Word("from", "ADP", "from", "Oslo", "case").Event("met", "CONSULT")));

    private static List<PlaceMention> Read(ArticleBuilder builder)
    {
        var article = builder.Build();
        return PlaceResolver.Default.Read(article.Sentences[0], new SyntaxTree(article.Sentences[0]), article.Document.Text);
    }

    private static PlaceMention? EventPlace(ArticleBuilder builder)
    {
        var sentence = builder.Build() is var article ? article.Sentences[0] : null!;
        return new EventPlaceReader(PlaceResolver.Default).Read(sentence.Events[0], sentence, new SyntaxTree(sentence), article.Document.Text);
    }
}
