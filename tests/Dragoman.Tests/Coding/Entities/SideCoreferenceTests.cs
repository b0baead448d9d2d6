using Dragoman.Coding;
using Dragoman.Model;

namespace Dragoman.Tests.Coding.Entities;

public class SideCoreferenceTests
{
    [Fact]
    public void Who_is_shelled_is_not_who_shells()
    {
        var document = new ArticleBuilder()
            .Sentence("The village of Tumsari burned.").Name("Tumsari", NameKind.Place).Word("The", "DET", "the").Word("village", "NOUN", "village").Word("of", "ADP", "of")
            .Event("burned", "ASSAULT", roles: (RoleKind.Recipient, "The village of Tumsari"))
            .Sentence("The army shelled it.", continues: true).Word("The", "DET", "the").Word("army", "NOUN", "army", "shelled", "nsubj").Word("it", "PRON", "it", "shelled", "obj")
            .Event("shelled", "ASSAULT", roles: [(RoleKind.Actor, "The army"), (RoleKind.Recipient, "it")])
            .Build();
        Assert.Equal("The village of Tumsari", Meant(document, "it"));
    }

    [Fact]
    public void A_thing_told_of_again_by_its_head_noun_is_the_same()
    {
        var document = new ArticleBuilder()
            .Sentence("Rockets hit a power plant.").Word("a", "DET", "a").Word("power", "NOUN", "power").Word("plant", "NOUN", "plant")
            .Event("hit", "ASSAULT", roles: (RoleKind.Recipient, "a power plant"))
            .Sentence("Mines destroyed the plant.").Word("the", "DET", "the").Word("plant", "NOUN", "plant")
            .Event("destroyed", "ASSAULT", roles: (RoleKind.Recipient, "the plant"))
            .Build();
        Assert.Equal("a power plant", Meant(document, "the plant"));
    }

    [Fact]
    public void The_same_number_of_the_same_is_the_same_and_another_number_is_not()
    {
        var document = new ArticleBuilder()
            .Sentence("A blast killed nine monks.").Word("nine", "NUM", "nine").Word("monks", "NOUN", "monk")
            .Event("killed", "ASSAULT", roles: (RoleKind.Recipient, "nine monks"))
            .Sentence("Fire killed four monks.").Word("four", "NUM", "four").Word("monks", "NOUN", "monk")
            .Event("killed", "ASSAULT", roles: (RoleKind.Recipient, "four monks"))
            .Build();
        Assert.Equal("four monks", Meant(document, "four monks"));
    }

    [Fact]
    public void The_attackers_are_those_who_attacked_last()
    {
        var document = new ArticleBuilder()
            .Sentence("Kenyan troops stormed the farm.").Word("Kenyan", "ADJ", "kenyan").Word("troops", "NOUN", "troop").Word("the", "DET", "the").Word("farm", "NOUN", "farm")
            .Event("stormed", "ASSAULT", roles: [(RoleKind.Actor, "Kenyan troops"), (RoleKind.Recipient, "the farm")])
            .Sentence("The attackers withdrew.").Word("The", "DET", "the").Word("attackers", "NOUN", "attacker")
            .Event("withdrew", "RETREAT", roles: (RoleKind.Actor, "The attackers"))
            .Build();
        Assert.Equal("Kenyan troops", Meant(document, "The attackers"));
    }

    [Fact]
    public void I_is_the_speaker()
    {
        var document = new ArticleBuilder()
            .Sentence("\"I saw smoke,\" said Jane Roe.").Name("Jane Roe", NameKind.Person).Word("I", "PRON", "i").Word("Jane", "PROPN", "jane").Word("Roe", "PROPN", "roe")
            .Says("Jane Roe", "said", "\"I saw smoke,\"")
            .Build();
        Assert.Contains(EntityBuilder.Default.Build(document).Entities, entity => entity.Mentions.Select(mention => mention.Text).SequenceEqual(["I", "Jane Roe"]));
    }

    // The first words that the entity of these words is mentioned by.
    private static string? Meant(TaggedDocument document, string words) => EntityBuilder.Default.Build(document).Entities
        .Single(entity => entity.Mentions.Any(mention => mention.Text == words)).Mentions[0].Text;
}
