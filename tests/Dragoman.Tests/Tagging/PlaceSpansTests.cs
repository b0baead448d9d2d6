using Dragoman.Tagging.Decoding;

namespace Dragoman.Tests.Tagging;

public class PlaceSpansTests
{
    [Theory]
    [InlineData("southern|Afghanistan", "Afghanistan")]
    [InlineData("the Aleppo province", "Aleppo")]
    [InlineData("south-western France", "France")]
    [InlineData("the Golan Heights", "Golan Heights")]
    [InlineData("West|Bank", "West Bank")]
    [InlineData("South Sudan", "South Sudan")]
    [InlineData("the city", "the city")]
    [InlineData("the Yemeni capital", "Yemeni capital")]
    public void A_place_is_its_name_alone(string marked, string name) => Assert.Equal([name], Names(marked));

    [Fact]
    public void A_comma_keeps_two_places_apart() => Assert.Equal(["Goma", "Congo"], Names("Goma|,|Congo", 1));

    // A bar ends a span; words are what stands between blanks, bars and hyphens.
    private static string[] Names(string marked, params int[] outside)
    {
        var text = marked.Replace('|', ' ');
        List<TextSpan> words = [];
        List<TaggedSpan> spans = [];
        var (first, at) = (0, 0);
        foreach (var (part, number) in marked.Split('|').Select((part, number) => (part, number)))
        {
            foreach (var piece in part.Split(' ').SelectMany(word => word.Contains('-') ? [word[..word.IndexOf('-')], "-", word[(word.IndexOf('-') + 1)..]] : new[] { word }))
            {
                at = text.IndexOf(piece, at, StringComparison.Ordinal);
                words.Add(new TextSpan(at, at + piece.Length));
                at += piece.Length;
            }

            if (!outside.Contains(number))
            {
                spans.Add(new TaggedSpan(0, first, words.Count - 1, 1));
            }

            first = words.Count;
        }

        return [.. PlaceSpans.Names(text, [.. words], spans).Select(span => text[words[span.First].Start..words[span.Last].End])];
    }
}
