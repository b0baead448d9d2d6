using Dragoman.Coding;
using Dragoman.Model;

namespace Dragoman.Tests.Coding.Entities;

public class EntityBuilderTests
{
    private static readonly DateOnly Day = new(2020, 10, 14);

    [Fact]
    public void A_family_name_a_title_and_a_pronoun_mean_the_full_name()
    {
        var document = new TaggedText { Published = Day }
            .Add("[P Mensah/PROPN/2/nsubj ] objects/VERB/0/root")
            .Add("Ghanaian/ADJ/3/amod Foreign/PROPN/3/compound Minister/PROPN/4/compound [P Ama/PROPN/6/nsubj Mensah/PROPN/4/flat ] spoke/VERB/0/root")
            .Add("The/DET/4/det Ghanaian/ADJ/4/amod foreign/ADJ/4/amod minister/NOUN/5/nsubj left/VERB/0/root")
            .Add("She/PRON/2/nsubj returned/VERB/0/root")
            .Build();
        var entity = Assert.Single(EntityBuilder.Default.Build(document).Entities, entity => entity.Kind == EntityKind.Person);
        Assert.Equal("Ama Mensah", entity.Name);
        Assert.Equal(("GHA", "GOV"), (entity.Code, entity.Sector));
        Assert.Equal(
            [("Mensah", MentionForm.Name), ("Ghanaian Foreign Minister Ama Mensah", MentionForm.Nominal), ("Ama Mensah", MentionForm.Name), ("The Ghanaian foreign minister", MentionForm.Nominal), ("She", MentionForm.Pronoun)],
            entity.Mentions.Select(mention => (mention.Text, mention.Form)));
    }

    [Fact]
    public void Every_mention_says_the_words_of_its_span()
    {
        var document = new TaggedText { Published = Day }
            .Add("[L Chad/PROPN/2/nsubj ] accused/VERB/0/root its/PRON/4/nmod:poss army/NOUN/2/obj of/ADP/6/case looting/NOUN/2/obl")
            .Add("The/DET/2/det army/NOUN/3/nsubj denied/VERB/0/root it/PRON/3/obj")
            .Build();
        var entities = EntityBuilder.Default.Build(document);
        Assert.All(entities.Entities.SelectMany(entity => entity.Mentions), mention => Assert.Equal(mention.Span.In(entities.Text), mention.Text));
        Assert.Equal("TCD", entities.Find(TaggedText.SpanOf(document, 0, "its"))?.Code);
        var army = entities.Find(TaggedText.SpanOf(document, 1, "The army"));
        Assert.Equal(("TCD", "MIL"), (army?.Code, army?.Sector));
        Assert.Equal(army, entities.Find(TaggedText.SpanOf(document, 0, "its army")));
    }

    [Fact]
    public void A_country_gathers_its_name_adjective_and_acting_capital_but_not_the_town()
    {
        var document = new TaggedText { Published = Day }
            .Add("[L Kenya/PROPN/2/nsubj ] protested/VERB/0/root")
            .Add("[L Nairobi/PROPN/2/nsubj ] recalled/VERB/0/root the/DET/5/det [O Kenyan/ADJ/5/amod ] envoy/NOUN/2/obj")
            .Add("Thousands/NOUN/2/nsubj marched/VERB/0/root in/ADP/4/case [L Nairobi/PROPN/2/obl ]")
            .Build();
        var entities = EntityBuilder.Default.Build(document).Entities;
        var country = Assert.Single(entities, entity => entity.Kind == EntityKind.Country);
        Assert.Equal(["Kenya", "Nairobi", "Kenyan"], country.Mentions.Select(mention => mention.Text));
        Assert.Equal("Nairobi", Assert.Single(entities, entity => entity.Kind == EntityKind.Place).Name);
    }

    [Fact]
    public void An_abbreviation_means_the_body_with_these_initials()
    {
        var document = new TaggedText { Published = Day }
            .Add("The/DET/4/det [O Northern/PROPN/4/compound Fishing/PROPN/4/compound Council/PROPN/5/nsubj ] met/VERB/0/root")
            .Add("[O NFC/PROPN/2/nsubj ] adjourned/VERB/0/root")
            .Build();
        var entity = Assert.Single(EntityBuilder.Default.Build(document).Entities);
        Assert.Equal(2, entity.Mentions.Count);
        Assert.Equal("Northern Fishing Council", entity.Name);
    }

    [Fact]
    public void The_ministry_means_the_one_named_before()
    {
        var document = new TaggedText { Published = Day }
            .Add("[L Peru/PROPN/4/nmod:poss ] _'s/PART/1/case [O Health/PROPN/4/compound Ministry/PROPN/5/nsubj ] warned/VERB/0/root")
            .Add("The/DET/2/det ministry/NOUN/3/nsubj closed/VERB/0/root schools~school/NOUN/3/obj")
            .Build();
        var entities = EntityBuilder.Default.Build(document);
        var ministry = entities.Find(TaggedText.SpanOf(document, 1, "The ministry"));
        Assert.Equal(("PER", "GOV", "Health Ministry"), (ministry?.Code, ministry?.Sector, ministry?.Name));
    }

    [Fact]
    public void An_apposition_means_its_name_and_passes_on_whose_it_is()
    {
        var document = new TaggedText { Published = Day }
            .Add("[L Peru/PROPN/4/nmod:poss ] _'s/PART/1/case coast/NOUN/4/compound guard/NOUN/5/nsubj waited/VERB/0/root ,/PUNCT/5/punct said/VERB/5/parataxis "
                + "[P Ana/PROPN/7/nsubj Paz/PROPN/8/flat ] ,/PUNCT/12/punct its/PRON/12/nmod:poss spokeswoman/NOUN/8/appos ./PUNCT/5/punct")
            .Build();
        var entities = EntityBuilder.Default.Build(document);
        var person = entities.Find(TaggedText.SpanOf(document, 0, "Ana Paz"));
        Assert.Equal(("PER", "MIL"), (person?.Code, person?.Sector));
        Assert.Equal(person, entities.Find(TaggedText.SpanOf(document, 0, "its spokeswoman")));
    }

    [Fact]
    public void A_noun_in_front_of_another_head_is_no_mention()
    {
        var document = new TaggedText().Add("The/DET/3/det army/NOUN/3/compound offensive/NOUN/4/nsubj failed/VERB/0/root").Build();
        Assert.Empty(EntityBuilder.Default.Build(document).Entities);
    }

    [Fact]
    public void Nothing_is_meant_by_it_when_it_rains()
    {
        var document = new TaggedText()
            .Add("[L Peru/PROPN/2/nsubj ] slept/VERB/0/root")
            .Add("It/PRON/2/expl rained/VERB/0/root")
            .Build();
        Assert.Null(EntityBuilder.Default.Build(document).Find(TaggedText.SpanOf(document, 1, "It")));
    }

    [Fact]
    public void The_same_article_gives_the_same_entities()
    {
        var line = "[L Kenya/PROPN/2/nsubj ] told/VERB/0/root [O NATO/PROPN/2/obj ] that/SCONJ/5/mark it/PRON/6/nsubj objects/VERB/2/ccomp";
        var ids = Enumerable.Range(0, 3).Select(_ => string.Join(',', EntityBuilder.Default.Build(new TaggedText().Add(line).Build()).Entities.Select(entity => entity.Id + entity.Name)));
        Assert.Single(ids.Distinct());
    }
}
