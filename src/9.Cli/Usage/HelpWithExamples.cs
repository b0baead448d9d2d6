using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dragoman.Cli.Usage;

/// <summary>Help that opens with examples, as most readers look for one that fits and stop there.</summary>
internal sealed class HelpWithExamples(HelpAction plain) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        [""] =
            """
              dragoman code article.txt                 read one article and see its events
              dragoman code news/ > events.jsonl        code a folder, one event record a line

            """,
        ["code"] =
            """
              dragoman code article.html                         one article, readable, in a terminal
              dragoman code news/ --as documents > coded.jsonl   a folder, one article record a line

            """,
        ["evaluate"] =
            """
              dragoman evaluate events events.dev.jsonl               code the gold's texts and compare
              dragoman evaluate events events.dev.jsonl --errors 20   and show twenty differences

            """,
        ["config"] =
            """
              dragoman config                             every setting and where it comes from
              DRAGOMAN_THREADS=2 dragoman config          try one out

            """,
        ["completion"] =
            """
              dragoman completion bash > ~/.local/share/bash-completion/completions/dragoman
              source <(dragoman completion zsh)

            """,
        ["help"] =
            """
              dragoman help code            options of one command
              dragoman help exit-codes      what the program returns to the shell

            """,
    };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        if (Examples.TryGetValue(command is RootCommand ? "" : command.Name, out var examples))
        {
            parseResult.InvocationConfiguration.Output.Write($"Examples:\n{examples}\n");
        }

        return plain.Invoke(parseResult);
    }
}
