using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;

namespace Dragoman.Cli.Usage;

/// <summary>Writes completion scripts from the commands themselves. They are static: no shell runs the program to complete a word.</summary>
internal static class CompletionScript
{
    public static string For(string shell, RootCommand root) => shell switch
    {
        "bash" => Bash(root),
        "zsh" => "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n" + Bash(root),
        "fish" => Fish(root),
        "pwsh" => PowerShell(root),
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "No script is written for this shell."),
    };

    private static string Bash(RootCommand root)
    {
        var script = new StringBuilder(
            """
            _dragoman() {
                local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""
                case "${COMP_WORDS[1]}:$before" in

            """);
        foreach (var command in root.Subcommands)
        {
            foreach (var option in command.Options.Where(option => Values(option).Count > 0))
            {
                script.Append($"        {command.Name}:{option.Name}) words=\"{string.Join(' ', Values(option))}\" ;;\n");
            }
        }

        script.Append("        *) case \"$COMP_CWORD:${COMP_WORDS[1]}\" in\n");
        script.Append($"            1:*) words=\"{string.Join(' ', Commands(root).Concat(Options(root)))}\" ;;\n");
        foreach (var command in root.Subcommands)
        {
            script.Append($"            *:{command.Name}) words=\"{string.Join(' ', Options(command).Concat(Arguments(command)))}\" ;;\n");
        }

        script.Append(
            """
                    esac ;;
                esac
                COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o default -F _dragoman dragoman

            """);
        return script.ToString();
    }

    private static string Fish(RootCommand root)
    {
        var script = new StringBuilder();
        foreach (var command in root.Subcommands)
        {
            script.Append($"complete -c dragoman -n __fish_use_subcommand -f -a {command.Name} -d '{Quoted(command.Description)}'\n");
            var here = $"complete -c dragoman -n '__fish_seen_subcommand_from {command.Name}'";
            foreach (var option in command.Options)
            {
                var values = Values(option).Count > 0 ? $" -x -a '{string.Join(' ', Values(option))}'" : TakesValue(option) ? " -r" : "";
                script.Append($"{here} -l {option.Name.TrimStart('-')}{values} -d '{Quoted(option.Description)}'\n");
            }

            if (Arguments(command).Any())
            {
                script.Append($"{here} -f -a '{string.Join(' ', Arguments(command))}'\n");
            }
        }

        return script.ToString();
    }

    private static string PowerShell(RootCommand root)
    {
        var script = new StringBuilder(
            """
            Register-ArgumentCompleter -Native -CommandName dragoman -ScriptBlock {
                param($word, $ast, $cursor)
                $command = if ($ast.CommandElements.Count -gt 1) { $ast.CommandElements[1].Extent.Text } else { '' }
                $words = switch ($command) {

            """);
        foreach (var command in root.Subcommands)
        {
            var words = Options(command).Concat(Arguments(command)).Select(word => $"'{word}'");
            script.Append($"        '{command.Name}' {{ {string.Join(", ", words)} }}\n");
        }

        script.Append($"        default {{ {string.Join(", ", Commands(root).Select(word => $"'{word}'"))} }}\n");
        script.Append(
            """
                }
                $words | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """);
        return script.ToString();
    }

    private static IEnumerable<string> Commands(RootCommand root) => root.Subcommands.Select(command => command.Name);

    private static IEnumerable<string> Options(Command command) =>
        command.Options.Select(option => option.Name).Append("--help").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Arguments(Command command) =>
        command.Arguments.SelectMany(argument => Labels(argument.GetCompletions(CompletionContext.Empty)));

    private static List<string> Values(Option option) =>
        TakesValue(option) ? [.. Labels(option.GetCompletions(CompletionContext.Empty))] : [];

    private static IEnumerable<string> Labels(IEnumerable<CompletionItem> items) => items.Select(item => item.Label);

    private static bool TakesValue(Option option) => option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0;

    private static string Quoted(string? text) => (text ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
