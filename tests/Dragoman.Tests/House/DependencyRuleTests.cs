using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dragoman.Tests.House;

public partial class DependencyRuleTests
{
    private static readonly string[] Stages = ["1.Reading", "2.Tagging", "3.Coding", "4.Recording", "8.Evaluation"];

    [Fact]
    public void The_model_references_nothing_of_ours() => Assert.Empty(References("0.Model"));

    [Fact]
    public void A_stage_references_the_model_and_no_other_stage()
    {
        foreach (var stage in Stages)
        {
            Assert.Equal(["Dragoman.Model"], References(stage));
        }
    }

    [Fact]
    public void Nothing_in_the_product_needs_the_training_libraries()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.In("src"), "*.csproj", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("TorchSharp", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_path_that_the_documents_name_exists()
    {
        foreach (var document in new[] { "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", Path.Combine("training", "README.md") })
        {
            foreach (Match match in NamedPath().Matches(File.ReadAllText(Checkout.In(document))))
            {
                var path = match.Groups[1].Value;
                Assert.True(Path.Exists(Checkout.In(path)), $"{document} names {path}, which does not exist");
            }
        }
    }

    private static List<string> References(string folder)
    {
        var file = Directory.EnumerateFiles(Checkout.In("src", folder), "*.csproj").Single();
        return [.. XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))];
    }

    // Paths in back quotes that begin with a folder of the repository.
    [GeneratedRegex("`((?:src|data|docs|models|training|bench|samples|tests)/[A-Za-z0-9_./-]*)`", RegexOptions.NonBacktracking)]
    private static partial Regex NamedPath();
}
