using System.Globalization;
using Dragoman.Coding;
using Dragoman.Tests.House;

namespace Dragoman.Tests.Coding.Places;

/// <summary>Keeps the table of docs/places.md true.</summary>
public class HardNamesTests
{
    private static readonly string[] Rows = [.. File.ReadLines(Checkout.In("docs", "places.md")).SkipWhile(line => !line.StartsWith("| name |", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(line => line.StartsWith('|'))];

    [Fact]
    public void Every_name_of_the_table_resolves_as_it_says()
    {
        Assert.True(Rows.Length >= 60);
        Assert.Equal(Rows, Rows.Select(Now));
    }

    private static string Now(string row)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries);
        return Line(cells[1], cells[2]);
    }

    internal static string Line(string name, string beside)
    {
        var article = new ArticleBuilder().Sentence(beside.Length == 0 ? $"Fighting went on near {name}." : $"Fighting went on near {name} in {beside}.").Name(name, NameKind.Place);
        if (beside.Length > 0)
        {
            article.Name(beside, NameKind.Place);
        }

        var tagged = article.Build();
        var place = PlaceResolver.Default.Read(tagged, [.. tagged.Sentences.Select(sentence => new SyntaxTree(sentence))]).All[0];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {beside} | {place.ResolvedPlace} | {place.CountryCode} | {place.FeatureCode} | {place.Latitude:0.0} | {place.Longitude:0.0} |");
    }
}
