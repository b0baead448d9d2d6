using System.Buffers;
using System.Text;
using Dragoman.Cli.Terminal;
using Dragoman.Tests.Recording;

namespace Dragoman.Tests.Cli;

public class ArticleViewTests
{
    [Fact]
    public void A_coded_article_looks_as_it_did() => Snapshot.Matches("port-strike.txt", View(PortStrike.Coded, colour: false, width: 90));

    [Fact]
    public void Without_a_width_no_line_is_broken_and_nothing_is_cut()
    {
        var plain = View(PortStrike.Coded, colour: false, width: null);

        Assert.Contains("Masked gunmen [killed] at least 12 dockers and wounded dozens near Mombasa on 4 May, the Kenyan", plain, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', plain);
    }

    [Fact]
    public void Colour_marks_triggers_and_the_status_is_still_a_word()
    {
        var colourful = View(PortStrike.Coded, colour: true, width: 90);

        Assert.Contains('\u001b', colourful);
        Assert.DoesNotContain("[killed]", colourful, StringComparison.Ordinal);
        Assert.Contains("denied", colourful, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hostile_text_is_neither_markup_nor_terminal_control(bool colour)
    {
        const string hostile = "[red]an\u001b[2J\u001b]0;owned\u0007 attack[/] \u202eevil\u202c [link=http://x]\u009b31m \u200fok";
        var stages = new FakeStages { Texts = { ["a"] = hostile } };
        var run = await CliRun.With(
            stages,
            surroundings => surroundings with
            {
                OutputIsTerminal = true,
                Width = 200,
                Environment = colour ? new Dictionary<string, string>() : new Dictionary<string, string> { ["NO_COLOR"] = "1" },
            },
            "code",
            "a");

        Assert.Equal(0, run.Code);
        Assert.Contains("[red]an[2J]0;owned ", run.Output, StringComparison.Ordinal);
        Assert.Contains("[/] evil [link=http://x]31m ok", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, letter => letter is '\u0007' or '\u202e' or '\u202c' or '\u009b' or '\u200f');
        Assert.DoesNotContain("\u001b[2J", run.Output, StringComparison.Ordinal);
        Assert.Equal(colour, run.Output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\u001b]0;x\u0007.txt", "a]0;x.txt")]
    [InlineData("one\ntwo\tthree", "one two three")]
    public void Talk_is_cleaned_too(string name, string clean) => Assert.Equal(clean, SafeText.Clean(name));

    [Theory]
    [InlineData(true, "text", false)]
    [InlineData(true, null, false)]
    [InlineData(true, "jsonl", true)]
    [InlineData(false, null, true)]
    [InlineData(false, "text", false)]
    public async Task A_terminal_gets_text_and_a_pipe_gets_records(bool terminal, string? format, bool json)
    {
        string[] args = format is null ? ["code", "an attack"] : ["code", "an attack", "--format", format];
        var run = await CliRun.With(new FakeStages(), surroundings => surroundings with { OutputIsTerminal = terminal }, args);

        Assert.Equal(json, run.Output.StartsWith('{'));
    }

    private static string View(CodedDocument document, bool colour, int? width)
    {
        var output = new ArrayBufferWriter<byte>();
        new ArticleView(colour, width).Write(document, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
