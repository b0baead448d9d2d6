using System.CommandLine;

namespace Dragoman.Cli.Usage;

/// <summary>Finds commands and options that do not exist before the parser takes them for file names.</summary>
internal static class UnknownWords
{
    /// <summary>Throws where the arguments name an unknown command or option; what stands behind "--" is never one.</summary>
    public static void Refuse(IReadOnlyList<string> args, RootCommand root)
    {
        Command command = root;
        var options = root.Options.ToList();
        var skip = false;
        foreach (var word in args.TakeWhile(word => word != "--"))
        {
            if (skip)
            {
                skip = false;
            }
            else if (word.Length > 1 && word[0] == '-')
            {
                skip = TakesNextWord(word, options, command);
            }
            else if (command.Subcommands.Count > 0)
            {
                command = command.Subcommands.FirstOrDefault(sub => sub.Name == word) ?? throw UnknownCommand(word, command);
                options.AddRange(command.Options);
            }
        }
    }

    private static bool TakesNextWord(string word, List<Option> options, Command command)
    {
        var name = word.Split('=', ':')[0];
        var option = options.Find(option => Names(option).Contains(name, StringComparer.Ordinal))
            ?? throw UnknownOption(name, options, command);
        return name.Length == word.Length && option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0;
    }

    private static UsageException UnknownCommand(string word, Command command)
    {
        var known = command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name);
        return new UsageException($"unknown command '{word}'{Suggestion.Ask(word, known)}", "dragoman --help");
    }

    private static UsageException UnknownOption(string word, List<Option> options, Command command)
    {
        var known = options.SelectMany(Names).Where(name => name.StartsWith("--", StringComparison.Ordinal));
        var help = command is RootCommand ? "dragoman --help" : $"dragoman {command.Name} --help";
        return new UsageException($"unknown option '{word}'{Suggestion.Ask(word, known)}", help);
    }

    private static IEnumerable<string> Names(Option option) => option.Aliases.Prepend(option.Name);
}
