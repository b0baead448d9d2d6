using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.Coding;
using Dragoman.Cli.Settings;
using Dragoman.Cli.Terminal;
using Dragoman.Cli.Usage;
using Dragoman.Model;
using Dragoman.Recording;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman code</c>: articles in, events out.</summary>
internal sealed class CodeCommand
{
    private static readonly EventStatus[] Statuses = Enum.GetValues<EventStatus>();

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _as = Choice.Of(
        "--as", "What a JSON line holds: one event, or one whole article (default: events)", "events", "documents");

    private readonly Option<DateOnly?> _published = new("--published")
    {
        Description = "Day of publication, for articles whose own is missing or wrong; 'on Sunday' is counted from it",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"--published: '{result.Tokens[0].Value}' is not a day like 2020-10-11");
            return null;
        },
    };

    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Leave out events that are less sure than X, 0 to 1",
        HelpName = "X",
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1)
            {
                return value;
            }

            result.AddError($"--min-confidence: '{result.Tokens[0].Value}' is not a number from 0 to 1");
            return 0;
        },
    };

    private readonly Option<IReadOnlySet<EventStatus>?> _status = new("--status")
    {
        Description = "Keep only events of these statuses: " + string.Join(", ", Statuses.Select(ContractNames.Of)),
        HelpName = "LIST",
        CustomParser = result =>
        {
            var wanted = new HashSet<EventStatus>();
            var names = Statuses.Select(ContractNames.Of).ToList();
            foreach (var word in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
            {
                var index = names.IndexOf(word);
                if (index < 0)
                {
                    result.AddError(Choice.Unknown("--status", word, names));
                    return null;
                }

                wanted.Add(Statuses[index]);
            }

            return wanted;
        },
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Stop at the first input that fails" };

    public Command Build(Surroundings surroundings, Stages stages)
    {
        var command = new Command("code", "Read articles and print the events they report.") { _paths, _as };
        RunSettings.AddFlags(command);
        command.Options.Add(_published);
        command.Options.Add(_minConfidence);
        command.Options.Add(_status);
        command.Options.Add(_strict);
        command.SetAction((parsed, _) => RunAsync(parsed, surroundings, stages));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Surroundings surroundings, Stages stages)
    {
        var settings = RunSettings.Resolve(parsed, surroundings);
        var coder = stages.Load(settings.Model.Value);
        var paths = parsed.GetRequiredValue(_paths);
        var talk = new Talk(surroundings.Error);
        if (paths.Contains("-") && surroundings.InputIsTerminal)
        {
            talk.Line("reading an article from the terminal; end it with Ctrl-D");
        }

        var coding = new ArticleCoding(
            coder.Code,
            new EventFilter(parsed.GetValue(_minConfidence), parsed.GetValue(_status)),
            Printer(settings.Format.Value, parsed.GetValue(_as), coder.Name, surroundings),
            surroundings.Variable("DRAGOMAN_DEBUG") is not null);
        var inputs = stages.Read(new ReadRequest(paths, surroundings.Input, parsed.GetValue(_published)));
        return await new CodeRun(surroundings, talk, coding, settings.Threads.Value, parsed.GetValue(_strict))
            .RunAsync(inputs, InputCount.Of(paths))
            .ConfigureAwait(false);
    }

    private static ArticlePrinter Printer(OutputFormat format, string? records, string coder, Surroundings surroundings)
    {
        // Asking for records by name is asking for JSON, wherever it goes.
        var readable = format == OutputFormat.Text || (format == OutputFormat.Auto && records is null && surroundings.OutputIsTerminal);
        if (readable)
        {
            int? width = surroundings.OutputIsTerminal ? surroundings.Width : null;
            return new ArticleView(surroundings.OutputTakesColour, width).Write;
        }

        return records == "documents" ? new DocumentRecordWriter(coder).Write : new EventRecordWriter(coder).Write;
    }
}
