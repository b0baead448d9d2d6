using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Events;

public class EventDatesTests
{
    // A Wednesday.
    private const string Published = "2021-03-17";

    [Fact]
    public void The_time_that_the_reader_gives_an_event_is_its_date()
    {
        var date = Dates(new ArticleBuilder(Published).Sentence("Rebels fired on Sunday.").Event("fired", "ASSAULT", EventStatus.Asserted, (RoleKind.Time, "Sunday")))[0];
        Assert.Equal(("2021-03-14", DateBasis.Relative, true), (date?.Start, date?.Basis, date?.Evidence is not null));
    }

    [Fact]
    public void An_event_without_a_time_has_no_date() =>
        Assert.Null(Dates(new ArticleBuilder(Published).Sentence("Rebels fired.").Event("fired", "ASSAULT"))[0]);

    [Fact]
    public void A_time_that_hangs_on_the_trigger_is_its_date() => Assert.Equal("2021-03-14", Dates(new ArticleBuilder(Published)
        .Sentence("Rebels fired on Sunday.").Word("fired", "VERB", "fire").Word("Sunday", "PROPN", "Sunday", "fired", "obl").Event("fired", "ASSAULT"))[0]?.Start);

    [Fact]
    public void A_time_that_only_bounds_is_no_date() => Assert.Null(Dates(new ArticleBuilder(Published)
        .Sentence("They must leave before Sunday.").Event("leave", "RETREAT", EventStatus.Hypothetical, (RoleKind.Time, "Sunday")))[0]);

    [Fact]
    public void A_deed_told_beside_a_dated_one_has_its_date()
    {
        var dates = Dates(new ArticleBuilder(Published).Sentence("Rebels shelled a town on Sunday, seizing a bridge.")
            .Word("shelled", "VERB", "shell").Word("seizing", "VERB", "seize", "shelled", "advcl")
            .Event("shelled", "ASSAULT", EventStatus.Asserted, (RoleKind.Time, "Sunday")).Event("seizing", "COERCE"));
        Assert.Equal("2021-03-14", dates[1]?.Start);
    }

    [Fact]
    public void A_deed_told_next_in_the_paragraph_inherits()
    {
        var date = Dates(Story().Sentence("They burned two farms.", continues: true).Event("burned", "ASSAULT"))[1];
        Assert.Equal(("2021-03-14", DateBasis.Inherited), (date?.Start, date?.Basis));
    }

    [Fact]
    public void A_statement_does_not_inherit() =>
        Assert.Null(Dates(Story().Sentence("Oslo condemned it.", continues: true).Event("condemned", "ACCUSE"))[1]);

    [Fact]
    public void A_deed_of_another_kind_inherits_nothing_over_a_paragraph() =>
        Assert.Null(Dates(Story().Sentence("They seized two farms.").Event("seized", "COERCE"))[1]);

    [Fact]
    public void A_deed_in_a_place_of_its_own_takes_no_day_of_another() => Assert.Null(Dates(new ArticleBuilder(Published)
        .Sentence("Rebels shelled farms in the hills on Sunday.").Word("hills", "NOUN", "hill")
        .Event("shelled", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"), (RoleKind.Place, "the hills"), (RoleKind.Time, "Sunday"))
        .Sentence("Rebels burned Norvik.").Word("Rebels", "NOUN", "rebel").Word("Norvik", "PROPN", "Norvik")
        .Event("burned", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"), (RoleKind.Place, "Norvik")))[1]);

    [Fact]
    public void The_only_day_of_its_kind_goes_for_a_deed()
    {
        var date = Dates(Story().Sentence("They burned two farms.").Event("burned", "ASSAULT"))[1];
        Assert.Equal(("2021-03-14", DateBasis.Inherited), (date?.Start, date?.Basis));
    }

    [Fact]
    public void A_deed_in_another_named_place_is_another_deed() => Assert.Null(Dates(new ArticleBuilder(Published)
        .Sentence("Rebels fired on Oslo on Sunday.").Word("Oslo", "PROPN", "Oslo")
        .Event("fired", "ASSAULT", EventStatus.Asserted, (RoleKind.Place, "Oslo"), (RoleKind.Time, "Sunday"))
        .Sentence("Farms in Bergen burned.").Word("Bergen", "PROPN", "Bergen").Event("burned", "ASSAULT", EventStatus.Asserted, (RoleKind.Place, "Bergen")))[1]);

    [Fact]
    public void Of_two_days_the_deed_that_shares_its_words_decides()
    {
        var dates = Dates(Story("shelled", "Rebels", "Oslo", "Sunday").Sentence("Rebels burned Bergen on Monday.")
            .Word("Bergen", "PROPN", "Bergen").Word("Rebels", "NOUN", "rebel").Word("burned", "VERB", "burn")
            .Event("burned", "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, "Rebels"), (RoleKind.Recipient, "Bergen"), (RoleKind.Time, "Monday"))
            .Sentence("Envoys saw the shelling of Oslo.").Word("shelling", "NOUN", "shelling").Word("Oslo", "PROPN", "Oslo")
            .Event("shelling", "ASSAULT", EventStatus.Asserted, (RoleKind.Recipient, "Oslo")));
        Assert.Equal("2021-03-14", dates[2]?.Start);
    }

    [Fact]
    public void A_denied_deed_has_the_day_of_what_was_told_before_it()
    {
        var date = Dates(Story().Sentence("They denied burning farms.").Event("burning", "ASSAULT", EventStatus.Denied))[1];
        Assert.Equal(("2021-03-14", DateBasis.Inherited), (date?.Start, date?.Basis));
    }

    [Fact]
    public void Of_two_kinds_of_retreat_one_does_not_date_the_other()
    {
        var story = new ArticleBuilder(Published).Sentence("Rebels freed captives on Sunday.");
        story.Event("freed", "RETREAT", "release", (RoleKind.Time, "Sunday")).Sentence("Troops withdrew.").Event("withdrew", "RETREAT", "withdraw");
        Assert.Null(Dates(story)[1]);
    }

    [Fact]
    public void A_deed_that_counts_from_another_day_inherits_nothing() => Assert.Null(Dates(Story()
        .Sentence("They burned a farm on the second night.", continues: true)
        .Event("burned", "ASSAULT", EventStatus.Asserted, (RoleKind.Time, "the second night")))[1]);

    [Fact]
    public void The_story_goes_on_from_its_main_clause()
    {
        var dates = Dates(new ArticleBuilder(Published).Sentence("Rebels freed a man on Sunday whom they seized on Friday.")
            .Word("freed", "VERB", "free").Word("seized", "VERB", "seize", "freed", "acl:relcl")
            .Event("freed", "RETREAT", EventStatus.Asserted, (RoleKind.Time, "Sunday")).Event("seized", "COERCE", EventStatus.Asserted, (RoleKind.Time, "Friday"))
            .Sentence("They burned a farm.", continues: true).Event("burned", "ASSAULT"));
        Assert.Equal("2021-03-14", dates[2]?.Start);
    }

    [Theory]
    [InlineData(EventStatus.Future)]
    [InlineData(EventStatus.Historical)]
    public void What_did_not_just_happen_does_not_inherit(EventStatus status) =>
        Assert.Null(Dates(Story().Sentence("They burned two farms.", continues: true).Event("burned", "ASSAULT", status))[1]);

    [Fact]
    public void A_deed_that_is_named_again_keeps_its_day() => Assert.Equal("2021-03-14", Dates(Story()
        .Sentence("The shelling lasted an hour.").Word("shelling", "NOUN", "shelling").Word("The", "DET", "the", "shelling", "det").Event("shelling", "ASSAULT"))[1]?.Start);

    [Fact]
    public void The_headline_takes_the_day_of_the_first_sentence()
    {
        var date = Dates(new ArticleBuilder(Published).Sentence("Rebels fire on town", block: BlockKind.Headline).Event("fire", "ASSAULT")
            .Sentence("Rebels fired on a town on Sunday.").Event("fired", "ASSAULT", EventStatus.Asserted, (RoleKind.Time, "Sunday")))[0];
        Assert.Equal(("2021-03-14", DateBasis.Inherited), (date?.Start, date?.Basis));
    }

    private static ArticleBuilder Story() =>
        new ArticleBuilder(Published).Sentence("Rebels fired on Sunday.").Event("fired", "ASSAULT", EventStatus.Asserted, (RoleKind.Time, "Sunday"));

    private static ArticleBuilder Story(string verb, string actor, string recipient, string day) => new ArticleBuilder(Published)
        .Sentence($"{actor} {verb} {recipient} on {day}.").Word(actor, "NOUN", "rebel").Word(recipient, "PROPN", recipient).Word(verb, "VERB", "shell")
        .Event(verb, "ASSAULT", EventStatus.Asserted, (RoleKind.Actor, actor), (RoleKind.Recipient, recipient), (RoleKind.Time, day));

    private static List<EventDate?> Dates(ArticleBuilder builder) =>
        [.. EventCoder.Default.Run(builder.Build(), CancellationToken.None).Events.Select(told => told.Date)];
}
