using System.CommandLine;
using Dragoman.Cli.Usage;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman completion</c>: a script that completes commands, options and their values in a shell.</summary>
internal static class CompletionCommand
{
    public static Command Build(RootCommand root)
    {
        var shell = Choice.Argument("SHELL", "The shell to write a script for", "bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Print a script that completes commands and options in a shell.") { shell };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(CompletionScript.For(parsed.GetRequiredValue(shell), root));
            return ExitCode.Done;
        });
        return command;
    }
}
