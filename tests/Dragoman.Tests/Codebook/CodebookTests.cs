using Dragoman.Model;

namespace Dragoman.Tests.Codebooks;

public class CodebookTests
{
    private static readonly Codebook Book = Codebook.Default;

    [Fact]
    public void It_holds_all_types_modes_and_contexts()
    {
        Assert.Equal(16, Book.Events.Count);
        Assert.Equal(67, Book.Events.Sum(type => type.Modes.Count));
        Assert.Equal(37, Book.Contexts.Count);
        Assert.Equal(32, Book.Sectors.Count);
        Assert.Equal("dragoman-1.0", Book.Version);
    }

    [Theory]
    [InlineData("SUPPORT", 1)]
    [InlineData("AID", 2)]
    [InlineData("ACCUSE", 3)]
    [InlineData("SANCTION", 4)]
    public void Each_type_has_its_quad_class(string code, int quad) => Assert.Equal(quad, Book.FindEvent(code)?.Quad);

    [Fact]
    public void Fault_finding_scores_two_below_zero() => Assert.Equal(-2, Book.FindEvent("ACCUSE")!.Scale);

    [Theory]
    [InlineData("ASSAULT", "beat", -7.5)]
    [InlineData("ASSAULT", null, -9)]
    [InlineData("PROTEST", "vandalize", -5)]
    [InlineData("PROTEST", "no such mode", -5)]
    public void The_mode_scores_else_the_type(string code, string? mode, double scale) =>
        Assert.Equal(scale, Book.FindEvent(code)!.ScaleOf(mode));

    [Theory]
    [InlineData("GOV", true)]
    [InlineData("GOVMIL", true)]
    [InlineData("GOVXXX", false)]
    [InlineData("GO", false)]
    public void Sectors_are_three_letters_or_twice_three(string code, bool known) => Assert.Equal(known, Book.IsSector(code));

    [Theory]
    [InlineData("events.tsv", "ASSAULT\t5\tno\t-9\tViolence", "quad class")]
    [InlineData("events.tsv", "ASSAULT\t4\tno\t-90\tViolence", "score")]
    [InlineData("events.tsv", "ASSAULT\t4\tmaybe\t-9\tViolence", "yes nor no")]
    [InlineData("modes.tsv", "DANCE\twaltz\t1\tTurns", "no event type 'DANCE'")]
    [InlineData("sectors.tsv", "GOVT\tsector\tRulers", "three letters")]
    [InlineData("contexts.tsv", "military\t", "no definition")]
    public void A_broken_line_is_named_with_its_reason(string file, string line, string reason)
    {
        var error = Assert.Throws<SetupException>(() => CodebookReader.Read(name => new StringReader(Text(name, file, line))));
        Assert.Contains($"{file}, line 2", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static string Text(string name, string broken, string line)
    {
        var columns = name switch { "about.tsv" or "contexts.tsv" => 2, "sectors.tsv" => 3, "modes.tsv" => 4, _ => 5 };
        var header = string.Join('\t', Enumerable.Repeat("h", columns));
        return header + "\n" + (name == broken ? line : name == "about.tsv" ? "version\tx" : "") + "\n";
    }
}
