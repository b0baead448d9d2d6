using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Dates;

public class ClauseDatesTests
{
    // A Wednesday.
    private const string Published = "2021-03-17";

    [Fact]
    public void A_time_behind_the_last_of_several_verbs_goes_for_all() => Assert.Equal("2021-03-14", First(Article("Rebels killed two and wounded ten on Sunday.")
        .Word("killed", "VERB", "kill").Word("wounded", "VERB", "wound", "killed", "conj").Word("Sunday", "PROPN", "Sunday", "wounded", "obl").Event("killed", "ASSAULT")));

    [Fact]
    public void A_time_behind_another_subjects_verb_does_not() => Assert.Null(First(Article("Rebels killed two and envoys left on Sunday.")
        .Word("killed", "VERB", "kill").Word("left", "VERB", "leave", "killed", "conj").Word("envoys", "NOUN", "envoy", "left", "nsubj")
        .Word("Sunday", "PROPN", "Sunday", "left", "obl").Event("killed", "ASSAULT")));

    [Fact]
    public void An_act_takes_the_time_of_the_verb_that_carries_it_out() => Assert.Equal("2021-03-14", First(Article("Rebels launched an attack on Sunday.")
        .Word("launched", "VERB", "launch").Word("attack", "NOUN", "attack", "launched", "obj").Word("Sunday", "PROPN", "Sunday", "launched", "obl").Event("attack", "ASSAULT")));

    [Fact]
    public void The_day_of_a_condemnation_is_not_that_of_the_deed() => Assert.Null(First(Article("Oslo condemned the attack on Sunday.")
        .Word("condemned", "VERB", "condemn").Word("attack", "NOUN", "attack", "condemned", "obj").Word("Sunday", "PROPN", "Sunday", "condemned", "obl")
        .Event("attack", "ASSAULT").Event("condemned", "ACCUSE")));

    [Fact]
    public void What_is_asked_for_takes_no_time_of_the_asking() => Assert.Null(First(Article("Oslo urged rebels to leave on Sunday.")
        .Word("urged", "VERB", "urge").Word("leave", "VERB", "leave", "urged", "xcomp").Word("Sunday", "PROPN", "Sunday", "urged", "obl")
        .Event("leave", "RETREAT", EventStatus.Hypothetical)));

    [Fact]
    public void What_goes_on_while_it_is_said_has_the_day_of_saying() => Assert.Equal("2021-03-14", First(Article("Oslo said on Sunday it was expelling envoys.")
        .Word("said", "VERB", "say").Word("expelling", "VERB", "expel", "said", "ccomp").Word("was", "AUX", "be", "expelling", "aux")
        .Word("Sunday", "PROPN", "Sunday", "said", "obl").Says("Oslo", "said", "it was expelling envoys").Event("expelling", "SANCTION")));

    [Fact]
    public void A_time_that_describes_a_thing_is_not_that_of_the_act() => Assert.Null(First(Article("Lines restored last week were cut.")
        .Word("cut", "VERB", "cut").Word("Lines", "NOUN", "line", "cut", "nsubj").Word("restored", "VERB", "restore", "Lines", "acl")
        .Word("week", "NOUN", "week", "restored", "obl").Word("last", "ADJ", "last", "week", "amod")
        .Event("cut", "COERCE", EventStatus.Asserted, (RoleKind.Time, "last week"))));

    [Fact]
    public void Before_dawn_on_a_day_is_on_that_day() => Assert.Equal("2021-03-15", First(Article("Rebels stormed the port before dawn on Monday.")
        .Event("stormed", "ASSAULT", EventStatus.Asserted, (RoleKind.Time, "before dawn on Monday"))));

    private static ArticleBuilder Article(string sentence) => new ArticleBuilder(Published).Sentence(sentence);

    private static string? First(ArticleBuilder builder) => EventCoder.Default.Run(builder.Build(), CancellationToken.None).Events.First(told => told.Type != "ACCUSE").Date?.Start;
}
