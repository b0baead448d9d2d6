using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Casualties;

public class CountFinderTests
{
    [Theory]
    [InlineData("At least 10 heavily armed border guards crossed.", "At least 10 heavily armed border guards")]
    [InlineData("The blast hurt five people near a school.", "five people")]
    [InlineData("Dozens of protesters came.", "Dozens of protesters")]
    [InlineData("More than two million refugees live there.", "More than two million refugees")]
    public void Numbers_of_people_are_found_with_their_noun(string sentence, string words)
    {
        var count = Assert.Single(Find(sentence));
        Assert.Equal((words, CountUnit.People), (count.Text, count.Unit));
    }

    [Theory]
    [InlineData("They fired 20 rockets.")]
    [InlineData("The 22-year-old man left.")]
    [InlineData("Prices rose 5 percent for farmers.")]
    [InlineData("It lasted three days for people there.")]
    [InlineData("Two rebel groups and two major roads are there.")]
    [InlineData("Two police stations burned.")]
    [InlineData("Three other countries agreed.")]
    [InlineData("They met on Oct. 12 and people cheered.")]
    public void Other_numbers_are_left_out(string sentence) => Assert.Empty(Find(sentence));

    private static List<CountMention> Find(string sentence) => CountFinder.Find(ArticleBuilder.Of(sentence).Sentences[0], sentence);
}
