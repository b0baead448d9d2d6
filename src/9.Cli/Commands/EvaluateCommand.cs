using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.Coding;
using Dragoman.Cli.Evaluating;
using Dragoman.Cli.Settings;
using Dragoman.Cli.Usage;
using Dragoman.Evaluation;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman evaluate</c>: measures the program against gold.</summary>
internal sealed class EvaluateCommand
{
    private readonly Argument<string> _task = Choice.Argument(
        "TASK",
        "What is measured:\n" + string.Join('\n', EvaluationTasks.All.Select(task => $"  {task.Name}: {task.Description}")),
        [.. EvaluationTasks.All.Select(task => task.Name)]);

    private readonly Argument<string> _gold = new("GOLD") { Description = "The gold file" };

    private readonly Option<string> _records = new("--records")
    {
        Description = "Measure these records, or - for standard input, instead of coding the gold's texts",
        HelpName = "FILE",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Print the figures as one JSON object" };

    private readonly Option<int> _errors = new("--errors")
    {
        Description = "Show up to N single differences below the figures",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                return count;
            }

            result.AddError($"--errors: '{result.Tokens[0].Value}' is not a whole number of 0 or more");
            return 0;
        },
    };

    public Command Build(Surroundings surroundings, Stages stages)
    {
        _task.HelpName = "TASK";
        var command = new Command("evaluate", "Compare what the program reads with gold and print the figures.") { _task, _gold, _records };
        RunSettings.AddFlags(command, withFormat: false);
        command.Options.Add(_json);
        command.Options.Add(_errors);
        command.SetAction((parsed, _) => RunAsync(parsed, surroundings, stages));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Surroundings surroundings, Stages stages)
    {
        var settings = RunSettings.Resolve(parsed, surroundings);
        var gold = parsed.GetRequiredValue(_gold);
        var errors = parsed.GetValue(_errors);
        EvaluationReport report;
        var failed = 0;
        switch (EvaluationTasks.Find(parsed.GetRequiredValue(_task)))
        {
            case TreebankTask task:
                report = WithGold(gold, file => task.Score(file, stages.Load(settings.Model.Value).GoldTokens, errors));
                break;

            case SentencesTask task:
                report = WithGold(gold, file => task.Score(file, stages.Split, errors));
                break;

            case RecordTask task:
                IReadOnlyList<string> records;
                if (parsed.GetValue(_records) is { } path)
                {
                    records = RecordLines.Read(path, surroundings.Input);
                }
                else
                {
                    var documents = WithGold(gold, task.Documents);
                    (records, failed) = await new GoldCoding(surroundings, stages, settings).RunAsync(documents).ConfigureAwait(false);
                }

                report = WithGold(gold, file => task.Score(file, records, errors));
                break;

            case var task:
                throw new InvalidOperationException($"Task {task?.Name} has no runner.");
        }

        parsed.InvocationConfiguration.Output.Write(parsed.GetValue(_json) ? report.ToJson().TrimEnd('\n') + "\n" : report.ToTable());
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static T WithGold<T>(string path, Func<GoldFile, T> use)
    {
        using var gold = GoldFile.Open(path);
        return use(gold);
    }
}
