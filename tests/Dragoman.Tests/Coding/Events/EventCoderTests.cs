using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Events;

public class EventCoderTests
{
    [Fact]
    public void An_event_is_assembled_from_all_layers()
    {
        var coded = Run(new ArticleBuilder("2021-03-17")
            .Sentence("Rebels shelled Brekkvik in Norway on Sunday, killing at least 10 people, the mayor said.")
            .Name("Brekkvik", NameKind.Place).Name("Norway", NameKind.Place)
            .Says("the mayor", "said", "Rebels shelled Brekkvik in Norway on Sunday, killing at least 10 people")
            .Event(
                "shelled", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"), (RoleKind.Recipient, "Brekkvik"), (RoleKind.Place, "Brekkvik"),
                (RoleKind.Place, "Norway"), (RoleKind.Time, "Sunday"), (RoleKind.Dead, "at least 10 people")));
        var told = Assert.Single(coded.Events);
        Assert.Equal(("made-1:7", 4), (told.Id, told.QuadCode));
        Assert.True(told.Scale < 0);
        Assert.Equal("Rebels", Assert.Single(told.Actors).Text);
        Assert.Equal("2021-03-14", told.Date?.Start);
        Assert.Equal(("Brekkvik", "NOR"), (told.Place?.Text, told.Place?.CountryCode));
        Assert.Equal(10, Assert.Single(told.Tolls).Value);
        Assert.Equal("the mayor", Assert.Single(told.Attribution).Source?.Text);
        Assert.Equal(CountUnit.Dead, Assert.Single(coded.Counts).Unit);
        Assert.Equal(2, coded.Places.Count);
    }

    [Fact]
    public void A_type_outside_the_codebook_is_no_event() => Assert.Empty(Run(new ArticleBuilder().Sentence("They sang.").Event("sang", "SING")).Events);

    [Fact]
    public void Two_names_in_one_span_are_two_sides()
    {
        var told = Assert.Single(Run(new ArticleBuilder().Sentence("Norway and Chile agreed.").Name("Norway", NameKind.Place).Name("Chile", NameKind.Place)
            .Event("agreed", "AGREE", EventStatus.Asserted, (RoleKind.Actor, "Norway and Chile"))).Events);
        Assert.Equal(["Norway", "Chile"], told.Actors.Select(side => side.Text));
        Assert.Empty(told.Recipients);
    }

    [Fact]
    public void Nobody_acts_on_himself()
    {
        var told = Assert.Single(Run(new ArticleBuilder().Sentence("Troops fired.")
            .Event("fired", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Troops"), (RoleKind.Recipient, "Troops"))).Events);
        Assert.Equal((1, 0), (told.Actors.Count, told.Recipients.Count));
    }

    [Fact]
    public void A_second_word_for_one_act_is_taken_in()
    {
        var told = Assert.Single(Run(new ArticleBuilder().Sentence("Rebels attacked a post, killing five.")
            .Word("attacked", "VERB", "attack").Word("killing", "VERB", "kill", "attacked", "advcl")
            .Event("attacked", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"), (RoleKind.Recipient, "a post"))
            .Event("killing", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"), (RoleKind.Dead, "five"))).Events);
        Assert.Equal(5, Assert.Single(told.Tolls).Value);
    }

    [Fact]
    public void A_light_verb_gives_way_to_its_noun()
    {
        var told = Assert.Single(Run(new ArticleBuilder().Sentence("Rebels launched an attack.")
            .Word("launched", "VERB", "launch").Word("attack", "NOUN", "attack", "launched", "obj")
            .Event("launched", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"))
            .Event("attack", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"))).Events);
        Assert.Equal("attack", told.Trigger.In("Rebels launched an attack."));
    }

    [Fact]
    public void Acts_with_different_victims_stay_two() => Assert.Equal(2, Run(new ArticleBuilder().Sentence("Rebels shelled a town and bombed a port.")
        .Word("shelled", "VERB", "shell").Word("bombed", "VERB", "bomb", "shelled", "conj")
        .Event("shelled", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"), (RoleKind.Recipient, "a town"))
        .Event("bombed", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"), (RoleKind.Recipient, "a port"))).Events.Count);

    [Fact]
    public void The_widest_toll_of_a_unit_stands()
    {
        var told = Assert.Single(Run(new ArticleBuilder().Sentence("A blast killed ten people, three children among them.")
            .Event("blast", "ASSAULT", EventStatus.Asserted, (RoleKind.Dead, "ten people"), (RoleKind.Dead, "three children"))).Events);
        Assert.Equal(10, Assert.Single(told.Tolls).Value);
    }

    [Fact]
    public void The_same_article_gives_the_same_record()
    {
        var article = new ArticleBuilder("2021-03-17").Sentence("Rebels fired on Sunday.").Event("fired", "ASSAULT", EventStatus.Asserted, (RoleKind.Time, "Sunday")).Build();
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(EventCoder.Default.Run(article, CancellationToken.None)),
            System.Text.Json.JsonSerializer.Serialize(EventCoder.Default.Run(article, CancellationToken.None)));
    }

    private static CodedDocument Run(ArticleBuilder builder) => EventCoder.Default.Run(builder.Build(), CancellationToken.None);
}
