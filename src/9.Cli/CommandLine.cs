using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using Dragoman.Cli.Commands;
using Dragoman.Cli.Usage;
using Dragoman.Model;

namespace Dragoman.Cli;

/// <summary>The program from its arguments to its exit code.</summary>
internal static class CommandLine
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs the program. Every fault ends as one line and a remedy on the error stream, never as a stack trace.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, Stages stages)
    {
        var talk = new Talk(surroundings.Error);
        try
        {
            return await InvokeAsync(args, surroundings, stages).ConfigureAwait(false);
        }
        catch (UsageException fault)
        {
            talk.Error(fault.Message, fault.Remedy);
            return ExitCode.WrongUsage;
        }
        catch (SetupException fault)
        {
            talk.Error(fault.Message, fault.Remedy);
            return ExitCode.SetupOrDisk;
        }
        catch (OperationCanceledException) when (surroundings.Interrupted.IsCancellationRequested)
        {
            talk.Line("interrupted");
            return ExitCode.Interrupted;
        }
        catch (IOException fault) when (BrokenPipe.Is(fault))
        {
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            talk.Error($"the result could not be written: {fault.Message}", "check that the disk has room and that you may write there");
            Explain(fault, surroundings, talk);
            return ExitCode.SetupOrDisk;
        }
        catch (Exception fault)
        {
            talk.Error($"unexpected fault: {FaultText.OneLine(fault)}", FaultText.Remedy);
            Explain(fault, surroundings, talk);
            return ExitCode.SetupOrDisk;
        }
    }

    /// <summary>All commands and options.</summary>
    internal static RootCommand Build(Surroundings surroundings, Stages stages)
    {
        var root = new RootCommand("Reads news articles and codes the conflict events they report: who did what to whom, when, where, according to whom.");
        root.Directives.Clear();
        root.Subcommands.Add(new CodeCommand().Build(surroundings, stages));
        root.Subcommands.Add(new EvaluateCommand().Build(surroundings, stages));
        root.Subcommands.Add(ConfigCommand.Build(surroundings));
        root.Subcommands.Add(CompletionCommand.Build(root));
        root.Subcommands.Add(HelpCommand.Build(root));
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction plain } help)
            {
                help.Action = new HelpWithExamples(plain);
            }
            else if (option is VersionOption version)
            {
                version.Description = "Show the versions of program, model, codebook and records";
                version.Action = new VersionReport(surroundings, stages);
            }
        }

        return root;
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> args, Surroundings surroundings, Stages stages)
    {
        var root = Build(surroundings, stages);
        UnknownWords.Refuse(args, root);

        // A file may be called "@news.txt"; it is not a list of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            throw Wrong(parsed);
        }

        await using var output = new StreamWriter(surroundings.Output, Utf8, leaveOpen: true) { NewLine = "\n" };
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = output,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            },
            surroundings.Interrupted).ConfigureAwait(false);
    }

    private static UsageException Wrong(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command is RootCommand
            ? new UsageException("no command given", "dragoman --help")
            : new UsageException(parsed.Errors[0].Message.TrimEnd('.'), $"dragoman {command.Name} --help");
    }

    private static void Explain(Exception fault, Surroundings surroundings, Talk talk)
    {
        if (surroundings.Variable("DRAGOMAN_DEBUG") is not null)
        {
            foreach (var line in fault.ToString().Split('\n'))
            {
                talk.Line(line);
            }
        }
    }
}
