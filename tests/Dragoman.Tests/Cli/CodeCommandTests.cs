using System.Text;
using System.Text.Json;

namespace Dragoman.Tests.Cli;

public class CodeCommandTests
{
    [Fact]
    public async Task Records_go_to_the_result_and_the_summary_to_the_talk()
    {
        var run = await CliRun.Of("code", "one attack", "two attack attack");

        Assert.Equal(0, run.Code);
        Assert.Equal(3, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("coded 2 articles: 3 events, 1 denied (0.4 s, 5.0/s)\n", run.Error);
        using var record = JsonDocument.Parse(run.Output.Split('\n')[0]);
        Assert.Matches(@"^dragoman \S+ model cafe12$", record.RootElement.GetProperty("coder").GetString());
    }

    [Fact]
    public async Task As_documents_prints_one_line_for_each_article()
    {
        var run = await CliRun.Of("code", "--as", "documents", "one attack", "peace");

        Assert.Equal(["one attack", "peace"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Id));
    }

    [Fact]
    public async Task No_events_is_a_valid_result()
    {
        var run = await CliRun.Of("code", "peace");

        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Equal("coded 1 article: 0 events (0.3 s)", run.LastLine);
    }

    [Fact]
    public async Task Any_number_of_threads_gives_the_same_bytes()
    {
        var articles = Enumerable.Range(0, 40).Select(number => $"{number} attack").ToArray();
        var stages = new FakeStages { BeforeCoding = (name, _) => Thread.Sleep(name.Length * 7 % 5) };
        var one = await CliRun.With(stages, ["code", "--threads", "1", .. articles]);
        var four = await CliRun.With(stages, ["code", "--threads", "4", .. articles]);

        Assert.Equal(articles.Length, one.Output.Count(letter => letter == '\n'));
        Assert.Equal(one.Output, four.Output);
    }

    [Fact]
    public async Task Failures_are_named_and_the_run_goes_on()
    {
        var run = await CliRun.Of("code", "bad.txt", "an attack");

        Assert.Equal(1, run.Code);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("error: bad.txt: is empty\ntry: give an article with text\n", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("coded 1 article: 1 event, 1 failed", run.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_is_told_and_is_no_failure()
    {
        var run = await CliRun.Of("code", "--strict", "notice", "an attack");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("notice: passed over: 1 .pdf\ncoded 1 article: 1 event (", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_breaks_the_coder_fails_alone()
    {
        var run = await CliRun.Of("code", "fault.txt", "an attack");

        Assert.Equal(1, run.Code);
        Assert.Contains("error: fault.txt: could not be coded: InvalidOperationException: the table has no row\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains("an attack", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Strict_stops_at_the_first_failure(string threads)
    {
        var run = await CliRun.Of("code", "--strict", "--threads", threads, "an attack", "bad.txt", "another attack", "bad2.txt");

        Assert.Equal(1, run.Code);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("bad2.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_set_up_ends_before_the_first_article()
    {
        var run = await CliRun.Of("code", "--model", "nowhere", "an attack");

        Assert.Equal((3, "", "error: nowhere: the model is missing\ntry: give a folder that holds one\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Events_can_be_kept_by_confidence_and_status()
    {
        const string article = "attack attack attack";

        Assert.Equal(2, Lines(await CliRun.Of("code", "--min-confidence", "0.5", article)));
        Assert.Equal(1, Lines(await CliRun.Of("code", "--status", "denied,future", article)));
        Assert.Equal(3, Lines(await CliRun.Of("code", "--status", "denied,asserted", article)));
    }

    [Fact]
    public async Task Published_and_standard_input_reach_the_reader()
    {
        var stages = new FakeStages();
        var run = await CliRun.With(
            stages,
            surroundings => surroundings with { Input = new MemoryStream(Encoding.UTF8.GetBytes("the attack")), InputIsTerminal = true },
            "code",
            "--published",
            "2020-10-11",
            "-");

        Assert.Equal(new DateOnly(2020, 10, 11), stages.Request!.Published);
        Assert.Contains("the attack", run.Output, StringComparison.Ordinal);
        Assert.Contains("end it with Ctrl-D", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_run_quietly()
    {
        var output = new FailingStream(new IOException("Broken pipe", 32));
        var run = await CliRun.With(new FakeStages(), surroundings => surroundings with { Output = output }, "code", "an attack", "bad");

        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public async Task A_full_disk_is_told_and_is_no_success()
    {
        var output = new FailingStream(new IOException("No space left on device", 28));
        var run = await CliRun.With(new FakeStages(), surroundings => surroundings with { Output = output }, "code", "an attack");

        Assert.Equal(3, run.Code);
        Assert.StartsWith("error: the result could not be written: No space left on device\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_keeps_what_is_finished_whole()
    {
        using var interrupt = new CancellationTokenSource();
        var stages = new FakeStages
        {
            BeforeCoding = (name, cancel) =>
            {
                if (name.StartsWith("third", StringComparison.Ordinal))
                {
                    interrupt.Cancel();
                    cancel.ThrowIfCancellationRequested();
                }
            },
        };
        var run = await CliRun.With(
            stages,
            surroundings => surroundings with { Interrupted = interrupt.Token },
            "code",
            "--threads",
            "1",
            "first attack",
            "second attack",
            "third attack",
            "fourth attack");

        Assert.Equal(130, run.Code);
        Assert.Equal(2, Lines(run));
        Assert.StartsWith("interrupted: coded 2 articles: 2 events", run.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_terminal_progress_is_a_plain_line_now_and_then()
    {
        var run = await CliRun.With(
            new FakeStages(),
            surroundings => surroundings with { Clock = new ManualClock(TimeSpan.FromSeconds(20)) },
            "code",
            "one",
            "two",
            "bad",
            "four");

        Assert.Contains("code  2/4 articles  0.1/s  eta 0:40\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Error);
    }

    [Fact]
    public async Task In_a_terminal_progress_is_one_line_that_is_written_over()
    {
        var run = await CliRun.With(new FakeStages(), surroundings => surroundings with { ErrorIsTerminal = true }, "code", "one", "two", "bad", "four");

        Assert.Contains("\r\u001b[Kcode  2/4 articles", run.Error, StringComparison.Ordinal);
        Assert.Contains("\r\u001b[Kerror: bad: is empty", run.Error, StringComparison.Ordinal);
    }

    private static int Lines(CliRun run) => run.Output.Count(letter => letter == '\n');

    private static string? Id(string line)
    {
        using var record = JsonDocument.Parse(line);
        return record.RootElement.GetProperty("id").GetString();
    }
}
