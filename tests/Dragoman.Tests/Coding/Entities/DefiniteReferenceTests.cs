using Dragoman.Coding;
using Dragoman.Model;

namespace Dragoman.Tests.Coding.Entities;

public class DefiniteReferenceTests
{
    [Fact]
    public void Letters_in_brackets_are_the_body_in_front_of_them()
    {
        var entity = Of(
            "The/DET/4/det [O River/PROPN/4/compound Borders/PROPN/4/compound Council/PROPN/8/nsubj ] (/PUNCT [O RBC/PROPN/4/appos ] )/PUNCT met/VERB/0/root",
            "The/DET/2/det [O RBC/PROPN/3/nsubj ] left/VERB/0/root",
            "RBC");
        Assert.Equal("River Borders Council", entity.Name);
    }

    [Fact]
    public void A_person_told_of_by_a_noun_first_is_the_one_named_with_the_noun()
    {
        var entity = Of(
            "Police/NOUN/2/nsubj held/VERB/0/root its/PRON/4/nmod:poss editor/NOUN/2/obj",
            "The/DET/2/det editor/NOUN/6/nsubj ,/PUNCT [P Ama/PROPN/2/appos Mensah/PROPN/4/flat ] ,/PUNCT spoke/VERB/0/root",
            "Ama Mensah");
        Assert.Contains(entity.Mentions, mention => mention.Text == "its editor");
    }

    [Fact]
    public void Both_sides_are_the_same_two_throughout()
    {
        var entity = Of("Both/DET/2/det sides/NOUN/3/nsubj fired/VERB/0/root", "He/PRON/2/nsubj urged/VERB/0/root the/DET/5/det two/NUM/5/nummod sides/NOUN/2/obj", "Both sides");
        Assert.Equal(["Both sides", "the two sides"], entity.Mentions.Select(mention => mention.Text));
    }

    [Theory]
    [InlineData("a/DET spokesman/NOUN/0/root for/ADP/5/case the/DET/5/det rebels/NOUN~rebel/2/nmod", "REB")]
    [InlineData("a/DET leader/NOUN/0/root of/ADP/5/case the/DET/5/det farmers'/NOUN union/NOUN/2/nmod", "AGR")]
    [InlineData("the/DET Kenyan/ADJ electoral/ADJ commission/NOUN/0/root", "GOV")]
    [InlineData("three/NUM fishermen/NOUN~fisherman/0/root", "AGR")]
    [InlineData("a/DET coast/NOUN guard/NOUN cutter/NOUN/0/root", "MIL")]
    [InlineData("a/DET fishing/NOUN boat/NOUN/0/root", "AGR")]
    [InlineData("County/NOUN councillors/NOUN~councillor/0/root", "GOV")]
    [InlineData("a/DET private/ADJ school/NOUN/0/root", "EDU")]
    public void The_noun_and_the_body_behind_it_tell_the_sector(string line, string sector)
    {
        var document = new TaggedText().Add(line).Build();
        var span = document.Sentences[0].Sentence.Span;
        var entities = EntityBuilder.Default.Build(document);
        Assert.Equal(sector, ActorResolver.Default.Resolve(span, document.Sentences[0], entities, null).Sector);
    }

    private static DocumentEntity Of(string first, string second, string words)
    {
        var document = new TaggedText().Add(first).Add(second).Build();
        return EntityBuilder.Default.Build(document).Entities.First(entity => entity.Mentions.Any(mention => mention.Text == words));
    }
}
