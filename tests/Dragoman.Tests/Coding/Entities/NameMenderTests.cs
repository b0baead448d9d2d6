using Dragoman.Coding;
using Dragoman.Model;

namespace Dragoman.Tests.Coding.Entities;

public class NameMenderTests
{
    private static readonly NameMender Mender = new(ActorResolver.Default.Reader.Items);

    [Theory]
    [InlineData("the/DET/3/det United/PROPN/3/compound [L States/PROPN/4/nsubj ] spoke/VERB/0/root", "United States")]
    [InlineData("the/DET/2/det [O Committee/PROPN/6/nsubj ] for/ADP/5/case Free/PROPN/5/compound Harbours/PROPN/2/nmod spoke/VERB/0/root", "Committee for Free Harbours")]
    [InlineData("State/PROPN/2/compound [O Committee/PROPN/3/nsubj ] spoke/VERB/0/root", "State Committee")]
    [InlineData("PS/PROPN/3/nsubj 1204/NUM/1/nummod left/VERB/0/root", "PS 1204")]
    public void A_name_tagged_in_part_gets_its_full_length(string line, string name)
    {
        var document = Mender.Mend(new TaggedText().Add(line).Build());
        Assert.Equal(name, Assert.Single(document.Sentences[0].Names).Span.In(document.Document.Text));
    }

    [Fact]
    public void Whoever_has_an_article_in_front_is_no_person()
    {
        var document = Mender.Mend(new TaggedText().Add("the/DET/2/det [P Sumala/PROPN/3/nsubj ] struck/VERB/0/root").Build());
        Assert.Equal(NameKind.Organisation, document.Sentences[0].Names[0].Kind);
    }

    [Fact]
    public void A_word_is_a_company_where_its_full_name_is_one()
    {
        var document = Mender.Mend(new TaggedText()
            .Add("[O Ferrano/PROPN/3/nsubj Holdings/PROPN/1/flat ] sued/VERB/0/root")
            .Add("[P Ferrano/PROPN/2/nsubj ] won/VERB/0/root").Build());
        Assert.Equal(NameKind.Organisation, document.Sentences[1].Names[0].Kind);
    }

    [Fact]
    public void A_rank_in_front_of_a_name_is_no_name()
    {
        var document = Mender.Mend(new TaggedText().Add("[P Major/PROPN/4/compound General/PROPN/4/compound ] [P Ama/PROPN/5/nsubj Mensah/PROPN/3/flat ] spoke/VERB/0/root").Build());
        Assert.Equal("Ama Mensah", Assert.Single(document.Sentences[0].Names).Span.In(document.Document.Text));
    }
}
