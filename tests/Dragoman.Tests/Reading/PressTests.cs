using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

public class PressTests
{
    [Theory]
    [InlineData("Daily Sabah", null, "TUR")]
    [InlineData("armenpress", null, "ARM")]
    [InlineData("New York Times", null, "USA")]
    [InlineData(null, "https://www.dailysabah.com/politics/a", "TUR")]
    [InlineData(null, "https://edition.cnn.com/a", "USA")]
    [InlineData(null, "https://news.example.co.uk/a", "GBR")]
    [InlineData(null, "https://example.ge/a", "GEO")]
    [InlineData(null, "https://example.tv/a", null)]
    [InlineData(null, "https://example.com/a", null)]
    [InlineData(null, "javascript:alert(1)", null)]
    [InlineData("Unknown Gazette", null, null)]
    public void The_press_is_told_from_the_outlet_or_its_address(string? outlet, string? url, string? press) =>
        Assert.Equal(press, Read.Json(System.Text.Json.JsonSerializer.Serialize(new { text = "Shells fell.", outlet, url })).Citation.Press);

    [Fact]
    public void A_given_press_wins_over_a_tag_and_a_tag_over_the_outlet()
    {
        Assert.Equal("RUS", Read.Json("""{"text":"TURKISH press: Shells fall\n\nShells fell.","press":"RUS"}""").Citation.Press);
        Assert.Equal("TUR", Read.Json("""{"text":"TURKISH press: Shells fall\n\nShells fell.","outlet":"Reuters"}""").Citation.Press);
    }

    [Fact]
    public void The_outlets_that_come_with_the_program_are_many_and_each_has_a_country() => Assert.True(OutletTable.Default.Outlets.Count >= 400);
}
