using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Casualties;

public class TollReaderTests
{
    [Theory]
    [InlineData("Ten villagers", 10L, 10L, 10L)]
    [InlineData("at least 10 people", 10L, 10L, null)]
    [InlineData("No fewer than 12 marchers", 12L, 12L, null)]
    [InlineData("more than 70 people", null, 71L, null)]
    [InlineData("well over a hundred dockers", null, 101L, null)]
    [InlineData("about 50", 50L, null, null)]
    [InlineData("nearly 9,000 people", 9000L, null, 9000L)]
    [InlineData("fewer than 20 men", null, null, 19L)]
    [InlineData("up to 20 sailors", null, null, 20L)]
    [InlineData("as many as 21 passengers", null, null, 21L)]
    [InlineData("dozens", null, 24L, null)]
    [InlineData("scores of villagers", null, 40L, null)]
    [InlineData("hundreds of men, women and children", null, 200L, null)]
    [InlineData("tens of thousands of people", null, 20000L, null)]
    [InlineData("several", null, 3L, null)]
    [InlineData("several hundred people", null, 300L, null)]
    [InlineData("between 5 and 8 guards", null, 5L, 8L)]
    [InlineData("5 to 8 guards", null, 5L, 8L)]
    [InlineData("three or four guards", null, 3L, 4L)]
    [InlineData("two to three thousand people", null, 2000L, 3000L)]
    [InlineData("50-plus", 50L, 50L, null)]
    [InlineData("a family of four", 4L, 4L, 4L)]
    [InlineData("a crew of 11", 11L, 11L, 11L)]
    [InlineData("a Bulgarian couple", 2L, 2L, 2L)]
    [InlineData("a dozen more", 12L, 12L, 12L)]
    [InlineData("half a dozen", 6L, 6L, 6L)]
    [InlineData("two dozen recruits", 24L, 24L, 24L)]
    [InlineData("twenty-one recruits", 21L, 21L, 21L)]
    [InlineData("two hundred and fifty-one recruits", 251L, 251L, 251L)]
    [InlineData("2.5 million people", 2500000L, 2500000L, 2500000L)]
    [InlineData("Some 30 thousand farmers", 30000L, null, null)]
    [InlineData("no one", 0L, 0L, 0L)]
    [InlineData("Nobody", 0L, 0L, 0L)]
    [InlineData("no soldiers", 0L, 0L, 0L)]
    [InlineData("a soldier", 1L, 1L, 1L)]
    [InlineData("Border guard", 1L, 1L, 1L)]
    [InlineData("a 22-year-old student", 1L, 1L, 1L)]
    [InlineData("a medical student aged 19", 1L, 1L, 1L)]
    [InlineData("another", 1L, 1L, 1L)]
    [InlineData("the seven", 7L, 7L, 7L)]
    [InlineData("both brothers", 2L, 2L, 2L)]
    [InlineData("two of his bodyguards", 2L, 2L, 2L)]
    [InlineData("all 12 on board", 12L, 12L, 12L)]
    [InlineData("Ten people, including three children", 10L, 10L, 10L)]
    [InlineData("14 labourers, five of them from one family", 14L, 14L, 14L)]
    [InlineData("nine people, most of them women", 9L, 9L, 9L)]
    [InlineData("nine women and children", 9L, 9L, 9L)]
    [InlineData("two monks and a schoolboy", 3L, 3L, 3L)]
    [InlineData("a mother and her four children", 5L, 5L, 5L)]
    [InlineData("mayor of Torvo and his driver", 2L, 2L, 2L)]
    [InlineData("four guards and an unknown number of convicts", null, 4L, null)]
    [InlineData("some 200 families", null, 200L, null)]
    [InlineData("many others", null, null, null)]
    [InlineData("the miners", null, null, null)]
    public void A_toll_keeps_its_bounds(string words, long? value, long? low, long? high)
    {
        var article = ArticleBuilder.Of(words);
        var count = TollReader.Read(article.Sentences[0].Sentence.Span, article.Sentences[0], words, CountUnit.Dead);
        Assert.Equal((value, low, high), (count.Value, count.Low, count.High));
    }

    [Fact]
    public void A_named_person_is_one()
    {
        var article = new ArticleBuilder().Sentence("Marko Vidal and four other members of his family").Name("Marko Vidal", NameKind.Person).Build();
        Assert.Equal(5, TollReader.Read(article.Sentences[0].Sentence.Span, article.Sentences[0], article.Document.Text, CountUnit.Dead).Value);
    }
}
