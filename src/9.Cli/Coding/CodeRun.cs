namespace Dragoman.Cli.Coding;

/// <summary>One run over many articles: codes them on several threads, prints them in order, tells failures, counts.</summary>
/// <param name="surroundings">Where the result and the talk go.</param>
/// <param name="talk">What is said beside the result.</param>
/// <param name="coding">What is done to one article.</param>
/// <param name="threads">How many articles are coded at once.</param>
/// <param name="strict">Whether the first failure ends the run.</param>
internal sealed class CodeRun(Surroundings surroundings, Talk talk, ArticleCoding coding, int threads, bool strict)
{
    private readonly CodeTally _tally = new();

    /// <summary>Runs to the end of the inputs and returns the exit code.</summary>
    /// <param name="inputs">The articles, read as they are needed.</param>
    /// <param name="total">How many there are, or null.</param>
    public async Task<int> RunAsync(IEnumerable<PendingArticle> inputs, int? total)
    {
        var start = surroundings.Clock.GetTimestamp();

        // Where the articles themselves scroll by, a progress line would only disturb them.
        var progress = new ProgressLine(talk, surroundings.Clock, surroundings.ErrorIsTerminal && !surroundings.OutputIsTerminal, total);
        var told = new ResultTalk(talk, progress, _tally);
        try
        {
            var results = OrderedWork.RunAsync(inputs, coding.Run, threads, surroundings.Interrupted);
            await foreach (var result in results.ConfigureAwait(false))
            {
                if (result.Failure is null)
                {
                    await surroundings.Output.WriteAsync(result.Printed, CancellationToken.None).ConfigureAwait(false);
                    await surroundings.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
                }

                told.Take(result);
                if (strict && result.Failure is not null)
                {
                    break;
                }

                progress.Show(_tally);
            }
        }
        catch (IOException fault) when (BrokenPipe.Is(fault))
        {
            progress.Clear();
            return ExitCode.Done;
        }

        progress.Clear();
        var interrupted = surroundings.Interrupted.IsCancellationRequested;
        talk.Line((interrupted ? "interrupted: " : "") + _tally.Summary(surroundings.Clock.GetElapsedTime(start)));
        return interrupted ? ExitCode.Interrupted : _tally.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
