using Dragoman.Coding;
using Dragoman.Model;

namespace Dragoman.Tests.Coding.Actors;

public class ActorResolverTests
{
    private static readonly DateOnly Day = new(2020, 10, 14);

    [Theory]
    [InlineData("[O Turkish/ADJ ] President/PROPN [P Tayyip/PROPN Erdogan/PROPN ]", "TUR", "GOV", "recep-tayyip-erdogan", "president")]
    [InlineData("Defence/NOUN Minister/NOUN [P Zakir/PROPN Hasanov/PROPN ] of/ADP [L Azerbaijan/PROPN ]", "AZE", "GOV", "zakir-hasanov", "defence minister")]
    [InlineData("(/PUNCT _Azerbaijani/ADJ _)/PUNCT President/PROPN (/PUNCT _Ilham/PROPN _)/PUNCT [P Aliyev/PROPN ]", "AZE", "GOV", "ilham-aliyev", "president")]
    [InlineData("[L Ghana/PROPN ] _'s/PART foreign/ADJ minister/NOUN ,/PUNCT [P Ama/PROPN Mensah/PROPN ]", "GHA", "GOV", null, "foreign minister")]
    [InlineData("[P Ama/PROPN Mensah/PROPN ] ,/PUNCT the/DET Ghanaian/ADJ foreign/ADJ minister/NOUN", "GHA", "GOV", null, "foreign minister")]
    [InlineData("Peruvian/ADJ Minister/PROPN of/ADP Defence/PROPN [P Ana/PROPN Paz/PROPN ]", "PER", "GOV", null, "defence minister")]
    [InlineData("former/ADJ Kenyan/ADJ minister/NOUN [P Ann/PROPN Otieno/PROPN ]", "KEN", "ELI", null, null)]
    [InlineData("the/DET [L Kremlin/PROPN ] spokesman/NOUN", "RUS", "GOV", null, "spokesman")]
    [InlineData("army/NOUN spokesman/NOUN [P Juan/PROPN Soto/PROPN ]", null, "MIL", null, "spokesman")]
    public void A_person_is_coded_by_title_country_and_dictionary(string line, string? code, string? sector, string? id, string? office)
    {
        var mention = Whole(line, Day);
        Assert.Equal((code, sector, id, office), (mention.Code, mention.Sector, mention.IdentifierId, mention.Office));
    }

    [Theory]
    [InlineData("[L Azerbaijan/PROPN ]", "AZE", null)]
    [InlineData("[L Ankara/PROPN ]", "TUR", "GOV")]
    [InlineData("The/DET [O Kremlin/PROPN ]", "RUS", "GOV")]
    [InlineData("Chadian/ADJ", "TCD", null)]
    [InlineData("Chadian/ADJ forces~force/NOUN", "TCD", "MIL")]
    [InlineData("Chilean/ADJ warships~warship/NOUN", "CHL", "MIL")]
    [InlineData("separatists~separatist/NOUN", null, "REB")]
    [InlineData("unknown/ADJ gunmen~gunman/NOUN", null, "UAF")]
    [InlineData("twelve/NUM villagers~villager/NOUN", null, "CVL")]
    [InlineData("police/NOUN in/ADP [L Riga/PROPN ]", "LVA", "COP")]
    [InlineData("the/DET [L Oslo/PROPN ] District/PROPN Court/PROPN", "NOR", "JUD")]
    [InlineData("the/DET Foreign/PROPN Office/PROPN in/ADP [L Vienna/PROPN ]", "AUT", "GOV")]
    [InlineData("[O U.N./PROPN ] resolutions~resolution/NOUN", "UNO", null)]
    [InlineData("[O NATO/PROPN ]", "IGO", null)]
    [InlineData("[O Doctors/PROPN Without/ADP Borders/PROPN ]", "NGO", null)]
    [InlineData("the/DET [O Taliban/PROPN ]", "AFG", "REB")]
    [InlineData("[O PKK/PROPN ] militants~militant/NOUN", "TUR", "REB")]
    [InlineData("a/DET [O Frontier/PROPN Corps/PROPN ] post/NOUN", "PAK", "PRM")]
    [InlineData("[L Abkhazia/PROPN ]", "GEO", "PRE")]
    [InlineData("Russian/ADJ _-/PUNCT _backed/VERB rebels~rebel/NOUN", null, "REB")]
    [InlineData("opposition/NOUN lawmakers~lawmaker/NOUN", null, "LEGOPP")]
    [InlineData("multiple/ADJ organizations~organization/NOUN", null, null)]
    [InlineData("[L Mali/PROPN ] and/CCONJ [L Chad/PROPN ]", null, null)]
    [InlineData("two/NUM of/ADP the/DET Chadian/ADJ rebels~rebel/NOUN", "TCD", "REB")]
    [InlineData("three/NUM employees~employee/NOUN of/ADP the/DET Danish/ADJ embassy/NOUN", "DNK", "GOV")]
    [InlineData("[L Chile/PROPN ] _'s/PART Security/PROPN Council/PROPN", "CHL", "GOV")]
    [InlineData("displaced/ADJ Chadian/ADJ families~family/NOUN", "TCD", "REF")]
    [InlineData("the/DET occupying/VERB/3/amod forces~force/NOUN", null, "MIL")]
    [InlineData("turkey/NOUN farmers~farmer/NOUN", null, "AGR")]
    public void The_head_noun_decides_the_sector_and_a_country_word_the_code(string line, string? code, string? sector)
    {
        var mention = Whole(line, Day);
        Assert.Equal((code, sector), (mention.Code, mention.Sector));
    }

    [Fact]
    public void Who_governs_depends_on_the_day()
    {
        Assert.Equal("GOV", Whole("the/DET [O Taliban/PROPN ]", new DateOnly(2023, 1, 1)).Sector);
        Assert.Null(Whole("the/DET [O Taliban/PROPN ]", null).Sector);
    }

    [Theory]
    [InlineData("2020-10-14", "sergey-lavrov")]
    [InlineData("2001-10-14", null)]
    [InlineData(null, null)]
    public void A_family_name_alone_finds_who_holds_office_on_the_day(string? day, string? id)
    {
        DateOnly? published = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(id, Whole("[P Lavrov/PROPN ]", published).IdentifierId);
    }

    [Fact]
    public void Without_a_day_the_office_in_the_text_picks_the_person()
    {
        var mention = Whole("Foreign/PROPN Minister/PROPN [P Lavrov/PROPN ]", null);
        Assert.Equal(("RUS", "GOV", "sergey-lavrov"), (mention.Code, mention.Sector, mention.IdentifierId));
    }

    [Fact]
    public void A_counterpart_holds_the_same_office_for_its_own_country()
    {
        var document = new TaggedText { Published = Day }
            .Add("Ghanaian/ADJ/3/amod Foreign/PROPN/3/compound Minister/PROPN/4/compound [P Ama/PROPN/6/nsubj Mensah/PROPN/4/flat ] met/VERB/0/root "
                + "his/PRON/9/nmod:poss Peruvian/ADJ/9/amod counterpart/NOUN/10/compound [P Ana/PROPN/6/obj Paz/PROPN/10/flat ]")
            .Build();
        var mention = Resolve(document, 0, "his Peruvian counterpart Ana Paz", Day);
        Assert.Equal(("PER", "GOV", "foreign minister"), (mention.Code, mention.Sector, mention.Office));
    }

    [Fact]
    public void Pronouns_and_possessors_take_the_code_of_whom_they_mean()
    {
        var document = new TaggedText { Published = Day }
            .Add("Ghanaian/ADJ/2/amod Minister/PROPN/3/compound [P Kofi/PROPN/5/nsubj Mensah/PROPN/3/flat ] said/VERB/0/root his/PRON/7/nmod:poss country/NOUN/8/nsubj objects/VERB/5/ccomp")
            .Add("He/PRON/2/nsubj praised/VERB/0/root its/PRON/4/nmod:poss troops~troop/NOUN/2/obj")
            .Build();
        Assert.Equal("GHA", Resolve(document, 0, "his country", Day).Code);
        var he = Resolve(document, 1, "He", Day);
        Assert.Equal(("GHA", "GOV", "Kofi Mensah"), (he.Code, he.Sector, he.IdentifierText));
        var troops = Resolve(document, 1, "its troops", Day);
        Assert.Equal(("GHA", "MIL"), (troops.Code, troops.Sector));
    }

    [Fact]
    public void The_first_person_speaks_for_the_speaker()
    {
        var document = new TaggedText().Add("We/PRON/2/nsubj marched/VERB/0/root with/ADP/5/case our/PRON/5/nmod:poss soldiers~soldier/NOUN/2/obl").Build();
        var entities = EntityBuilder.Default.Build(document);
        var speaker = new ActorMention(new TextSpan(0, 2), "X") { Code = "GHA", Sector = "GOV" };
        var we = ActorResolver.Default.ResolveFirstPerson(TaggedText.SpanOf(document, 0, "We"), document.Sentences[0], entities, speaker);
        var ours = ActorResolver.Default.ResolveFirstPerson(TaggedText.SpanOf(document, 0, "our soldiers"), document.Sentences[0], entities, speaker);
        Assert.Equal(("GHA", "GOV"), (we.Code, we.Sector));
        Assert.Equal(("GHA", "MIL"), (ours.Code, ours.Sector));
    }

    private static ActorMention Whole(string line, DateOnly? day)
    {
        var document = new TaggedText { Published = day }.Add(line).Build();
        return Resolve(document, 0, document.Document.Text, day);
    }

    private static ActorMention Resolve(TaggedDocument document, int sentence, string words, DateOnly? day) =>
        ActorResolver.Default.Resolve(TaggedText.SpanOf(document, sentence, words), document.Sentences[sentence], EntityBuilder.Default.Build(document), day);
}
