using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Events;

public class StatusRulesTests
{
    [Fact]
    public void What_a_speaker_denies_is_denied() => Assert.Equal(EventStatus.Denied, Status(Fired("Novak denied that troops fired.")
        .Says("Novak", "denied", "that troops fired").Event("fired", "ASSAULT")));

    [Fact]
    public void What_nobody_is_named_for_denying_is_negated() => Assert.Equal(EventStatus.Negated, Status(Fired("It was denied that troops fired.")
        .Says(null, "denied", "that troops fired").Event("fired", "ASSAULT")));

    [Fact]
    public void What_is_only_told_inside_a_denial_is_not_denied()
    {
        var article = new ArticleBuilder().Sentence("Novak denied that men seized there were beaten.")
            .Word("denied", "VERB", "deny").Word("beaten", "VERB", "beat", "denied", "ccomp").Word("men", "NOUN", "man", "beaten", "nsubj")
            .Word("seized", "VERB", "seize", "men", "acl").Says("Novak", "denied", "that men seized there were beaten")
            .Event("seized", "COERCE").Event("beaten", "ASSAULT");
        var coded = EventCoder.Default.Run(article.Build(), CancellationToken.None).Events;
        Assert.Equal([EventStatus.Asserted, EventStatus.Denied], coded.Select(told => told.Status));
    }

    [Theory]
    [InlineData("not", "advmod")]
    [InlineData("never", "advmod")]
    public void An_act_with_not_is_negated(string negation, string relation) => Assert.Equal(EventStatus.Negated, Status(
        Fired($"The troops have {negation} fired.").Word(negation, "PART", negation, "fired", relation).Event("fired", "ASSAULT")));

    [Fact]
    public void An_act_with_not_only_happened() => Assert.Equal(EventStatus.Asserted, Status(
        Fired("The troops not only fired.").Word("not", "PART", "not", "fired", "advmod").Word("only", "ADV", "only", "fired", "advmod")
            .Event("fired", "ASSAULT")));

    [Fact]
    public void A_speaker_who_says_not_denies() => Assert.Equal(EventStatus.Denied, Status(
        Fired("The troops have not fired, Novak said.").Word("not", "PART", "not", "fired", "advmod").Says("Novak", "said", "The troops have not fired")
            .Event("fired", "ASSAULT")));

    [Fact]
    public void The_verb_negates_its_noun() => Assert.Equal(EventStatus.Negated, Status(new ArticleBuilder().Sentence("They did not launch the raid.")
        .Word("launch", "VERB", "launch").Word("not", "PART", "not", "launch", "advmod").Word("raid", "NOUN", "raid", "launch", "obj")
        .Event("raid", "ASSAULT")));

    [Fact]
    public void A_refusal_is_not_negated_by_its_own_not() => Assert.Equal(EventStatus.Asserted, Status(
        new ArticleBuilder().Sentence("We do not agree.").Word("agree", "VERB", "agree").Word("not", "PART", "not", "agree", "advmod").Event("agree", "REJECT")));

    [Theory]
    [InlineData("could", 0.5, EventStatus.Hypothetical)]
    [InlineData("will", 0.5, EventStatus.Future)]
    [InlineData("could", 0.9, EventStatus.Asserted)]
    public void A_modal_verb_counts_where_the_tagger_is_unsure(string modal, double probability, EventStatus status)
    {
        var article = new ArticleBuilder().Sentence($"Troops {modal} fire.").Word("fire", "VERB", "fire").Word(modal, "AUX", modal, "fire", "aux")
            .Event("fire", "ASSAULT").Build();
        var sentence = article.Sentences[0];
        var reading = sentence.Events[0] with { StatusProbability = probability };
        Assert.Equal(status, StatusRules.Settle(new StatusQuestion(reading, new SyntaxTree(sentence), article.Document.Text, [], null, null)));
    }

    [Theory]
    [InlineData("They fired in 1991.", "1991", EventStatus.Historical)]
    [InlineData("They fired in June 2018.", "June 2018", EventStatus.Historical)]
    [InlineData("They fired in 2020.", "2020", EventStatus.Asserted)]
    [InlineData("They fired on Sept. 27.", "Sept. 27", EventStatus.Asserted)]
    public void An_old_year_makes_background(string sentence, string time, EventStatus status) => Assert.Equal(status, Status(
        new ArticleBuilder("2021-03-17").Sentence(sentence).Word("fired", "VERB", "fire").Event("fired", "ASSAULT", EventStatus.Asserted, (RoleKind.Time, time))));

    private static ArticleBuilder Fired(string sentence) => new ArticleBuilder().Sentence(sentence).Word("fired", "VERB", "fire");

    private static EventStatus Status(ArticleBuilder builder) =>
        Assert.Single(EventCoder.Default.Run(builder.Build(), CancellationToken.None).Events).Status;
}
