namespace Dragoman.Tests.Cli;

public class UsageTests
{
    [Theory]
    [InlineData("error: unknown command 'cdoe'; did you mean 'code'?\ntry: dragoman --help\n", "cdoe", "a.txt")]
    [InlineData("error: unknown command 'frobnicate'\ntry: dragoman --help\n", "frobnicate")]
    [InlineData("error: unknown option '--thread'; did you mean '--threads'?\ntry: dragoman code --help\n", "code", "--thread", "4", "a.txt")]
    [InlineData("error: unknown option '-x'\ntry: dragoman code --help\n", "code", "a.txt", "-x")]
    [InlineData("error: no command given\ntry: dragoman --help\n")]
    [InlineData("error: --as: unknown value 'document'; did you mean 'documents'?\ntry: dragoman code --help\n", "code", "--as", "document", "a.txt")]
    [InlineData("error: --format: unknown value 'xml'; it is one of auto, text, jsonl\ntry: dragoman code --help\n", "code", "--format", "xml", "a.txt")]
    [InlineData("error: --threads: 'many' is not a whole number from 1 to 256\ntry: --threads 2\n", "code", "--threads", "many", "a.txt")]
    [InlineData("error: --published: 'today' is not a day like 2020-10-11\ntry: dragoman code --help\n", "code", "--published", "today", "a.txt")]
    [InlineData("error: --min-confidence: '1.5' is not a number from 0 to 1\ntry: dragoman code --help\n", "code", "--min-confidence", "1.5", "a.txt")]
    [InlineData("error: --status: unknown value 'denid'; did you mean 'denied'?\ntry: dragoman code --help\n", "code", "--status", "denid", "a.txt")]
    [InlineData("error: no help on 'exitcodes'; did you mean 'exit-codes'?\ntry: dragoman help\n", "help", "exitcodes")]
    public async Task Wrong_usage_is_told_in_one_line_with_a_remedy(string error, params string[] args)
    {
        var run = await CliRun.Of(args);

        Assert.Equal((2, "", error), (run.Code, run.Output, run.Error));
    }

    [Theory]
    [InlineData("code")]
    [InlineData("code", "--threads")]
    [InlineData("completion", "tcsh")]
    public async Task Missing_and_impossible_values_are_wrong_usage(params string[] args)
    {
        var run = await CliRun.Of(args);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal(2, run.Error.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task Behind_two_dashes_a_file_may_have_any_name()
    {
        var run = await CliRun.Of("code", "--", "--attack", "@attack");

        Assert.Equal(0, run.Code);
        Assert.Equal(2, run.Output.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task Options_mean_the_same_in_any_order()
    {
        var before = await CliRun.Of("code", "--as", "documents", "--threads=2", "an attack");
        var after = await CliRun.Of("code", "an attack", "--threads", "2", "--as", "documents");

        Assert.Equal(before.Output, after.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("code", "--help")]
    [InlineData("help", "code")]
    [InlineData("config", "--help")]
    [InlineData("completion", "-h")]
    [InlineData("help", "--help")]
    public async Task Help_opens_with_two_examples(params string[] args)
    {
        var run = await CliRun.Of(args);

        Assert.Equal((0, ""), (run.Code, run.Error));
        var lines = run.Output.Split('\n');
        Assert.Equal("Examples:", lines[0]);
        Assert.Contains("dragoman", lines[1], StringComparison.Ordinal);
        Assert.Contains("dragoman", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_prints_the_exit_codes()
    {
        var run = await CliRun.Of("help", "exit-codes");

        Assert.Equal(0, run.Code);
        Assert.Equal(["0", "1", "2", "3", "4", "130"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Version_names_program_model_codebook_and_schema()
    {
        var run = await CliRun.Of("--version");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^dragoman \S+\nmodel cafe12\ncodebook plover-test\nrecord schema 1\n$", run.Output);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _dragoman dragoman")]
    [InlineData("zsh", "bashcompinit")]
    [InlineData("fish", "complete -c dragoman -n __fish_use_subcommand -f -a code")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Completion_scripts_know_the_commands_and_their_values(string shell, string sign)
    {
        var run = await CliRun.Of("completion", shell);

        Assert.Equal(0, run.Code);
        Assert.Contains(sign, run.Output, StringComparison.Ordinal);
        Assert.Contains("min-confidence", run.Output, StringComparison.Ordinal);
        Assert.Contains("exit-codes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_is_one_line_and_its_trace_only_for_those_who_ask()
    {
        var stages = new FakeStages().Stages with { Load = _ => throw new InvalidOperationException("the wheel came off") };
        var quiet = new StringWriter();
        var surroundings = new Dragoman.Cli.Surroundings { Input = Stream.Null, Output = Stream.Null, Error = quiet, Folder = AppContext.BaseDirectory };
        var code = await Dragoman.Cli.CommandLine.RunAsync(["code", "a"], surroundings, stages);

        Assert.Equal(3, code);
        Assert.Equal(
            "error: unexpected fault: InvalidOperationException: the wheel came off\ntry: report this with the input; DRAGOMAN_DEBUG=1 shows details\n",
            quiet.ToString());

        var loud = new StringWriter();
        var asked = surroundings with { Error = loud, Environment = new Dictionary<string, string> { ["DRAGOMAN_DEBUG"] = "1" } };
        await Dragoman.Cli.CommandLine.RunAsync(["code", "a"], asked, stages);
        Assert.Contains("   at ", loud.ToString(), StringComparison.Ordinal);
    }
}
