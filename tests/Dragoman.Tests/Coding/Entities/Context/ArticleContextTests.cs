using Dragoman.Coding;
using Dragoman.Model;

namespace Dragoman.Tests.Coding.Entities.Context;

public class ArticleContextTests
{
    [Fact]
    public void Victims_belong_to_the_country_that_the_place_in_their_own_words_lies_in()
    {
        var told = Code(new ArticleBuilder()
            .Sentence("Shells fell on Tumsari, the Latvian village.").Name("Tumsari", NameKind.Place).Word("the", "DET", "the").Word("Latvian", "ADJ", "latvian").Word("village", "NOUN", "village")
            .Sentence("Three residents of Tumsari were killed.").Name("Tumsari", NameKind.Place).Word("Three", "NUM", "three").Word("residents", "NOUN", "resident").Word("of", "ADP", "of")
            .Event("killed", "ASSAULT", roles: (RoleKind.Recipient, "Three residents of Tumsari")));
        Assert.Equal(["LVA"], Codes(told[0].Recipients));
    }

    [Fact]
    public void Victims_of_one_of_two_that_fight_belong_to_the_other()
    {
        var told = Code(new ArticleBuilder()
            .Sentence("Peru shelled Chile.").Name("Peru", NameKind.Place).Name("Chile", NameKind.Place)
            .Event("shelled", "ASSAULT", roles: [(RoleKind.Actor, "Peru"), (RoleKind.Recipient, "Chile")])
            .Sentence("Later Peru killed six miners.").Name("Peru", NameKind.Place).Word("six", "NUM", "six").Word("miners", "NOUN", "miner")
            .Event("killed", "ASSAULT", roles: [(RoleKind.Actor, "Peru"), (RoleKind.Recipient, "six miners")]));
        Assert.Equal(["CHL"], Codes(told[1].Recipients));
    }

    [Fact]
    public void The_enemy_is_whom_the_speakers_country_fights()
    {
        var told = Code(new ArticleBuilder()
            .Sentence("Peru shelled Chile.").Name("Peru", NameKind.Place).Name("Chile", NameKind.Place)
            .Event("shelled", "ASSAULT", roles: [(RoleKind.Actor, "Peru"), (RoleKind.Recipient, "Chile")])
            .Sentence("Chile said the enemy bombed it.").Name("Chile", NameKind.Place).Word("the", "DET", "the").Word("enemy", "NOUN", "enemy")
            .Says("Chile", "said", "the enemy bombed it").Event("bombed", "ASSAULT", roles: (RoleKind.Actor, "the enemy")));
        Assert.Equal(["PER"], Codes(told[1].Actors));
    }

    [Fact]
    public void Both_sides_are_the_two_that_fight_and_not_the_one_who_speaks_to_them()
    {
        var told = Code(new ArticleBuilder()
            .Sentence("Peru shelled Chile.").Name("Peru", NameKind.Place).Name("Chile", NameKind.Place)
            .Event("shelled", "ASSAULT", roles: [(RoleKind.Actor, "Peru"), (RoleKind.Recipient, "Chile")])
            .Sentence("Norway urged both sides to talk.").Name("Norway", NameKind.Place).Word("both", "DET", "both").Word("sides", "NOUN", "side")
            .Event("urged", "REQUEST", roles: [(RoleKind.Actor, "Norway"), (RoleKind.Recipient, "both sides")]));
        Assert.Equal(["PER", "CHL"], Codes(told[1].Recipients));
        Assert.All(told[1].Recipients, side => Assert.Equal("GOV", side.Sector));
    }

    [Fact]
    public void Police_are_of_the_only_country_there_is_and_reporters_of_none()
    {
        var told = Code(new ArticleBuilder()
            .Sentence("Police in Kenya beat reporters.").Name("Kenya", NameKind.Place).Word("Police", "NOUN", "police").Word("in", "ADP", "in").Word("reporters", "NOUN", "reporter")
            .Event("beat", "ASSAULT", roles: [(RoleKind.Actor, "Police"), (RoleKind.Recipient, "reporters")]));
        Assert.Equal(["KEN"], Codes(told[0].Actors));
        Assert.Equal([null], Codes(told[0].Recipients));
    }

    [Fact]
    public void A_press_that_only_looks_on_does_not_lend_its_country_to_the_dead()
    {
        var told = Code(new ArticleBuilder()
            .Sentence("Peru and Chile met.").Name("Peru", NameKind.Place).Name("Chile", NameKind.Place)
            .Sentence("A bomb killed two men.").Word("two", "NUM", "two").Word("men", "NOUN", "man")
            .Event("killed", "ASSAULT", roles: (RoleKind.Recipient, "two men")));
        Assert.Equal([null], Codes(told[0].Recipients));
    }

    [Fact]
    public void A_condemned_attack_stands_for_who_made_it()
    {
        var told = Code(new ArticleBuilder()
            .Sentence("Peru shelled Chile.").Name("Peru", NameKind.Place).Name("Chile", NameKind.Place)
            .Event("shelled", "ASSAULT", roles: [(RoleKind.Actor, "Peru"), (RoleKind.Recipient, "Chile")])
            .Sentence("Norway condemned the attack.").Name("Norway", NameKind.Place).Word("the", "DET", "the").Word("attack", "NOUN", "attack")
            .Event("condemned", "ACCUSE", roles: [(RoleKind.Actor, "Norway"), (RoleKind.Recipient, "the attack")]));
        Assert.Equal(["PER"], Codes(told[1].Recipients));
        Assert.Equal("GOV", Assert.Single(told[1].Actors).Sector);
    }

    [Fact]
    public void The_rest_of_a_number_are_what_the_first_of_them_were()
    {
        var told = Code(new ArticleBuilder()
            .Sentence("Two Kenyan soldiers were killed and four others wounded.").Word("Two", "NUM", "two").Word("Kenyan", "ADJ", "kenyan").Word("soldiers", "NOUN", "soldier")
            .Word("four", "NUM", "four").Word("others", "NOUN", "other")
            .Event("killed", "ASSAULT", roles: (RoleKind.Recipient, "Two Kenyan soldiers"))
            .Event("wounded", "ASSAULT", roles: [(RoleKind.Recipient, "four others"), (RoleKind.Injured, "four others")]));
        var rest = told.SelectMany(coded => coded.Recipients).Single(side => side.Text == "four others");
        Assert.Equal(("KEN", "MIL"), (rest.Code, rest.Sector));
    }

    private static IReadOnlyList<EventMention> Code(ArticleBuilder article) => EventCoder.Default.Run(article.Build(), CancellationToken.None).Events;

    private static IEnumerable<string?> Codes(IEnumerable<ActorMention> sides) => sides.Select(side => side.Code);
}
