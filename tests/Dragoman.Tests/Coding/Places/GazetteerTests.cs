using Dragoman.Coding;

namespace Dragoman.Tests.Coding.Places;

public class GazetteerTests
{
    [Theory]
    [InlineData("Şuşa", "susa")]
    [InlineData("Xankəndi", "xankendi")]
    [InlineData("St. Louis", "st louis")]
    [InlineData("Saint Louis", "st louis")]
    [InlineData("U.S.", "us")]
    [InlineData("the Gaza Strip", "gaza strip")]
    [InlineData("Ma'rib", "marib")]
    [InlineData("Cox’s Bazar", "coxs bazar")]
    [InlineData("Deir ez-Zor", "deir ez zor")]
    [InlineData("—", "")]
    public void Spellings_fold_to_one_key(string name, string key) => Assert.Equal(key, PlaceKey.Of(name));

    [Theory]
    [InlineData("bakhmut", "bahkmut", true)]
    [InlineData("bakhmut", "bakmut", true)]
    [InlineData("bakhmut", "bakhmuts", true)]
    [InlineData("bakhmut", "bakmuts", false)]
    public void One_letter_apart(string left, string right, bool apart) => Assert.Equal(apart, OneLetter.Apart(left, right));

    [Fact]
    public void Every_place_is_found_by_its_own_name()
    {
        var gazetteer = Gazetteer.Default;
        Assert.True(gazetteer.Places > 200_000);
        List<PlaceEntry> found = [];
        for (int i = 0; i < gazetteer.Places; i += 997)
        {
            var place = gazetteer.Read(i);
            Assert.InRange(place.Latitude, -90, 90);
            Assert.InRange(place.Longitude, -180, 180);
            Assert.All(place.Countries, code => Assert.NotNull(CountryTable.Default.FindByAlpha2(code)));
            found.Clear();
            gazetteer.Find(PlaceKey.Of(place.Name), found);
            Assert.NotEmpty(found);
        }
    }

    [Fact]
    public void An_unknown_or_empty_or_endless_name_finds_nothing()
    {
        List<PlaceEntry> found = [];
        foreach (string name in new[] { "", "zzzzzz", "no such place", new string('a', 500), "\u0001" })
        {
            Gazetteer.Default.Find(name, found);
        }

        Assert.Empty(found);
    }
}
