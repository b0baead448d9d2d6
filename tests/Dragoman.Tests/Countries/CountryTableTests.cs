using Dragoman.Model;

namespace Dragoman.Tests.Countries;

public class CountryTableTests
{
    private static readonly CountryTable Table = CountryTable.Default;

    [Fact]
    public void The_table_holds_all_of_iso_3166_and_kosovo()
    {
        Assert.Equal(250, Table.Countries.Count);
        Assert.Equal("Kosovo", Table.FindByAlpha3("XKX")?.Name);
    }

    [Theory]
    [InlineData("Turkey", "TUR")]
    [InlineData("türkiye", "TUR")]
    [InlineData("Turkish", "TUR")]
    [InlineData("Turks", "TUR")]
    [InlineData("U.S.", "USA")]
    [InlineData("the UK", "GBR")]
    [InlineData("Burma", "MMR")]
    [InlineData("Ivory Coast", "CIV")]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("Niger", "NER")]
    [InlineData("Nigerien", "NER")]
    [InlineData("Nigerian", "NGA")]
    [InlineData("Georgia", "GEO")]
    [InlineData("Congo", "COD")]
    [InlineData("Congolese", "COD")]
    [InlineData("Guinea", "GIN")]
    [InlineData("Dominican", "DOM")]
    [InlineData("South Korean", "KOR")]
    public void A_country_is_found_by_its_words(string words, string code) => Assert.Equal(code, Table.FindByName(words)?.Alpha3);

    [Theory]
    [InlineData("Korean")]
    [InlineData("Narnia")]
    [InlineData("Ankara")]
    [InlineData("")]
    public void Other_words_name_no_country(string words) => Assert.Null(Table.FindByName(words));

    [Theory]
    [InlineData("Armenia", CountryNameKind.Name)]
    [InlineData("Armenian", CountryNameKind.Adjective)]
    [InlineData("Armenians", CountryNameKind.Demonym)]
    [InlineData("Yerevan", CountryNameKind.Capital)]
    [InlineData("Kremlin", CountryNameKind.Seat)]
    public void The_match_tells_the_kind_of_word(string words, CountryNameKind kind) => Assert.Equal(kind, Table.Find(words)?.Kind);

    [Theory]
    [InlineData("turkey")]
    [InlineData("chad")]
    [InlineData("us")]
    [InlineData("polish")]
    [InlineData("jordan")]
    public void Common_words_in_small_letters_are_no_countries(string words) => Assert.Null(Table.FindExact(words));

    [Theory]
    [InlineData("TURKISH", "TUR")]
    [InlineData("US", "USA")]
    [InlineData("Chad", "TCD")]
    public void Words_in_capitals_are(string words, string code) => Assert.Equal(code, Table.FindExact(words)?.Country.Alpha3);

    [Theory]
    [InlineData("Ankara", "TUR")]
    [InlineData("the Kremlin", "RUS")]
    [InlineData("White House", "USA")]
    [InlineData("Downing Street", "GBR")]
    [InlineData("Élysée", "FRA")]
    [InlineData("Kiev", "UKR")]
    public void Seats_stand_for_their_country(string words, string code) => Assert.Equal(code, Table.FindBySeat(words)?.Alpha3);

    [Fact]
    public void Codes_are_found_in_both_lengths()
    {
        Assert.Equal("AZE", Table.FindByAlpha2("az")?.Alpha3);
        Assert.Null(Table.FindByAlpha3("XXX"));
    }

    [Theory]
    [InlineData("XX\tXX\tNowhere\t\t\t\t\t\t\t1\t1\t", "no code of 3")]
    [InlineData("XXX\tXX\tNowhere\t\t\t\t\t\t\t91\t1\t", "degrees")]
    [InlineData("XXX\tXX\tNowhere", "columns")]
    public void A_broken_line_is_named_with_its_reason(string line, string reason)
    {
        var header = string.Join('\t', Enumerable.Repeat("h", 12));
        var error = Assert.Throws<SetupException>(() => CountryTable.Read(new StringReader($"# note\n{header}\n{line}\n"), "own.tsv"));
        Assert.Contains("own.tsv, line 3", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
