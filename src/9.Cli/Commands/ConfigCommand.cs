using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.Settings;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman config</c>: the settings in force and where each comes from.</summary>
internal static class ConfigCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var command = new Command("config", "Show every setting and where it comes from: flag, then DRAGOMAN_*, then dragoman.toml, then default.");
        RunSettings.AddFlags(command);
        command.SetAction(parsed =>
        {
            var settings = RunSettings.Resolve(parsed, surroundings);
            (string Name, string Value, string Source)[] lines =
            [
                ("threads", settings.Threads.Value.ToString(CultureInfo.InvariantCulture), settings.Threads.Source),
                ("model", settings.Model.Value ?? "the one that came with the program", settings.Model.Source),
                ("format", settings.Format.Value.ToString().ToLowerInvariant(), settings.Format.Source),
            ];
            foreach (var (name, value, source) in lines)
            {
                var origin = source == "default" ? "(default)" : $"(from {source})";
                parsed.InvocationConfiguration.Output.Write($"{name,-7} = {value}  {origin}\n");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
