namespace Dragoman.Cli.Coding;

/// <summary>Tells what a run meets on its way and counts it.</summary>
internal sealed class ResultTalk(Talk talk, ProgressLine progress, CodeTally tally)
{
    /// <summary>Tells a failure or notice. Returns whether the result is an article.</summary>
    public bool Take(ArticleResult result)
    {
        if (result.Failure is { } failure)
        {
            progress.Clear();
            talk.Error($"{failure.Input}: {failure.Reason}", failure.Remedy);
            tally.AddFailure();
            return false;
        }

        if (result.Notice is { } notice)
        {
            progress.Clear();
            talk.Line(notice);
            return false;
        }

        tally.Add(result.Events);
        return true;
    }
}
