using System.CommandLine;
using Dragoman.Cli.Usage;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman help</c>: help on a command, and on what is no command.</summary>
internal static class HelpCommand
{
    private const string ExitCodes = "exit-codes";

    public static Command Build(RootCommand root)
    {
        var topic = new Argument<string>("TOPIC")
        {
            Description = "A command, or exit-codes",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "TOPIC",
        };
        var command = new Command("help", "Explain a command, or the exit codes.") { topic };
        topic.CompletionSources.Add(_ => Topics(root).Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(topic);
            if (wanted == ExitCodes)
            {
                parsed.InvocationConfiguration.Output.Write(ExitCode.Table);
                return ExitCode.Done;
            }

            if (wanted is not null && !Topics(root).Contains(wanted, StringComparer.Ordinal))
            {
                throw new UsageException($"no help on '{wanted}'{Suggestion.Ask(wanted, Topics(root))}", "dragoman help");
            }

            string[] words = wanted is null ? ["--help"] : [wanted, "--help"];
            return root.Parse(words).Invoke(parsed.InvocationConfiguration);
        });
        return command;
    }

    private static IEnumerable<string> Topics(RootCommand root) =>
        root.Subcommands.Select(command => command.Name).Append(ExitCodes);
}
