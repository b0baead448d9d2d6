using Dragoman.Coding;
using Dragoman.Model;

namespace Dragoman.Tests.Coding.Actors;

public class ActorDictionaryTests
{
    private const string Header = "id\tname\taliases\tkind\tcode\tsector\toffice\tfrom\tto\n";
    private static readonly ActorDictionary Dictionary = ActorDictionary.Default;

    [Fact]
    public void Every_code_and_sector_is_known()
    {
        Assert.All(Dictionary.Actors.SelectMany(actor => actor.Terms), term =>
        {
            Assert.True(CountryTable.Default.FindByAlpha3(term.Code) is not null || Codebook.Default.FindSector(term.Code)!.StandsForCountry, term.Code);
            Assert.True(term.Sector is null || Codebook.Default.IsSector(term.Sector), term.Sector);
        });
        Assert.All(RoleNouns.Default.Nouns, noun => Assert.True(noun.Sector is null || Codebook.Default.IsSector(noun.Sector), noun.Phrase));
    }

    [Fact]
    public void Leaders_of_many_countries_are_in_it() =>
        Assert.True(Dictionary.Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Terms[0].Code).Distinct().Count() >= 60);

    [Theory]
    [InlineData("Recep Tayyip Erdogan", "recep-tayyip-erdogan")]
    [InlineData("Mevlut Cavusoglu", "mevlut-cavusoglu")]
    [InlineData("the European Union", "european-union")]
    [InlineData("UN", "united-nations")]
    [InlineData("al-Qaida", "al-qaeda")]
    public void Spellings_find_one_actor(string words, string id) => Assert.Equal(id, Dictionary.Find(words)?.Id);

    [Theory]
    [InlineData("un")]
    [InlineData("who")]
    [InlineData("Putin")]
    [InlineData("Nobody In Particular")]
    public void Other_words_find_nobody(string words) => Assert.Null(Dictionary.Find(words));

    [Theory]
    [InlineData("RUS", "foreign minister", "2020-10-14", "sergey-lavrov")]
    [InlineData("USA", "president", "2019-01-01", "donald-trump")]
    [InlineData("USA", "president", "2022-01-01", "joe-biden")]
    [InlineData("USA", "president", null, null)]
    [InlineData("NRU", "president", "2022-01-01", null)]
    public void An_office_has_its_holder_on_a_day(string code, string office, string? day, string? id)
    {
        DateOnly? on = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(id, Dictionary.Holder(code, office, on)?.Id);
    }

    [Theory]
    [InlineData("x\tX Y\t\tperson\tQQQ\tGOV\t\t\t", "neither a country")]
    [InlineData("x\tX Y\t\tperson\tRUS\tQQQ\t\t\t", "no sector")]
    [InlineData("x\tX Y\t\tghost\tRUS\tGOV\t\t\t", "no kind")]
    [InlineData("x\tX Y\t\tperson\tRUS\tGOV\t\t2020-13\t", "no date")]
    [InlineData("x\tX Y\t\tperson\tRUS\tGOV\t\t2021\t2020", "ends before")]
    [InlineData("x\t\t\tperson\tRUS\tGOV\t\t\t", "no name")]
    public void A_broken_line_is_named_with_its_reason(string line, string reason)
    {
        var error = Assert.Throws<SetupException>(() => ActorDictionary.Read(new StringReader(Header + line), "own.tsv"));
        Assert.Contains("own.tsv, line 2", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_to_the_year_lasts_to_its_end()
    {
        var actor = ActorDictionary.Read(new StringReader(Header + "x\tX Y\t\tperson\tRUS\tGOV\t\t2019-05\t2020\n"), "own.tsv").Actors[0];
        Assert.NotNull(actor.TermAt(new DateOnly(2020, 12, 31)));
        Assert.Null(actor.TermAt(new DateOnly(2019, 4, 30)));
    }
}
