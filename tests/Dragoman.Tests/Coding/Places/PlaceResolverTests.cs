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
        var place = Places(article).EventPlace(new TextSpan(13, article.Document.Text.Length - 1));
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

    [Theory]
    [InlineData("They died in Paris, Texas.", "Paris", "Texas", "USA")]
    [InlineData("They died in Paris, France.", "Paris", "France", "FRA")]
    [InlineData("A blast hit Tripoli in northern Lebanon.", "Tripoli", "Lebanon", "LBN")]
    [InlineData("A blast hit Tripoli, Libya.", "Tripoli", "Libya", "LBY")]
    [InlineData("Fighting reached Cordoba in Colombia.", "Cordoba", "Colombia", "COL")]
    [InlineData("A court sat in Birmingham, Alabama.", "Birmingham", "Alabama", "USA")]
    public void The_larger_place_named_behind_a_town_decides(string sentence, string town, string larger, string country)
    {
        var places = Read(new ArticleBuilder().Sentence(sentence).Name(town, NameKind.Place).Name(larger, NameKind.Place));
        Assert.Equal(country, places[0].CountryCode);
    }

    [Fact]
    public void A_place_is_filled_completely()
    {
        var place = Read(new ArticleBuilder().Sentence("Rockets struck Kharkiv, Ukraine.").Name("Kharkiv", NameKind.Place).Name("Ukraine", NameKind.Place))[0];
        Assert.Equal(("Kharkiv", "Kharkiv", "Ukraine", "UKR"), (place.ResolvedPlace, place.Province, place.Country, place.CountryCode));
        Assert.InRange(place.Latitude!.Value, 49.5, 50.5);
        Assert.InRange(place.Confidence!.Value, 0.5, 1);
    }

    [Fact]
    public void A_region_of_several_countries_has_no_one_country()
    {
        var place = Read(new ArticleBuilder().Sentence("Violence grew in the Sahel.").Name("Sahel", NameKind.Place))[0];
        Assert.Equal(("Sahel", null), (place.ResolvedPlace, place.CountryCode));
        Assert.NotNull(place.Latitude);
    }

    [Theory]
    [InlineData("the city", "Raqqa")]
    [InlineData("there", "Raqqa")]
    [InlineData("the country", "Syria")]
    public void A_description_is_the_place_named_before(string words, string name)
    {
        var article = new ArticleBuilder().Sentence("Troops entered Raqqa in Syria.").Name("Raqqa", NameKind.Place).Name("Syria", NameKind.Place)
            .Sentence($"Two died in {words} today.").Event("died", "ASSAULT", EventStatus.Asserted, (RoleKind.Place, words)).Build();
        var places = Places(article);
        int start = article.Document.Text.LastIndexOf(words, StringComparison.Ordinal);
        var meant = places.All.First(place => place.Text == name);
        var described = places.EventPlace(new TextSpan(start, start + words.Length));
        Assert.NotNull(meant.ResolvedPlace);
        Assert.Equal((meant.ResolvedPlace, words), (described.ResolvedPlace, described.Text));
        Assert.True(described.Confidence < meant.Confidence);
    }

    [Fact]
    public void Two_halves_of_a_country_are_one_name_and_a_country_passed_over_is_found()
    {
        var places = Read(new ArticleBuilder().Sentence("In the United States and in Chile it rained.").Name("United", NameKind.Place).Name("States", NameKind.Place));
        Assert.Equal(["United States", "Chile"], places.Select(place => place.Text));
        Assert.Equal(["USA", "CHL"], places.Select(place => place.CountryCode));
    }

    [Fact]
    public void Half_a_hyphenated_name_is_made_whole() =>
        Assert.Equal("Nagorno-Karabakh", Read(new ArticleBuilder().Sentence("Shells fell in Nagorno-Karabakh.").Name("Nagorno", NameKind.Place))[0].Text);

    [Fact]
    public void A_country_in_the_name_of_a_body_is_no_place() =>
        Assert.Empty(Read(new ArticleBuilder().Sentence("The Bank of Ghana waited.").Name("Bank of Ghana", NameKind.Organisation)));

    private static List<PlaceMention> Read(ArticleBuilder builder) => [.. Places(builder.Build()).All];

    private static ArticlePlaces Places(TaggedDocument article) => PlaceResolver.Default.Read(article, [.. article.Sentences.Select(sentence => new SyntaxTree(sentence))]);

    private static PlaceMention? EventPlace(ArticleBuilder builder)
    {
        var article = builder.Build();
        var sentence = article.Sentences[0];
        return EventPlaceReader.Read(sentence.Events[0], sentence, new SyntaxTree(sentence), Places(article));
    }
}
