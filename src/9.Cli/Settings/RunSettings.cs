using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.Usage;

namespace Dragoman.Cli.Settings;

/// <summary>What can be set by flag, variable or file, in that order of precedence.</summary>
/// <param name="Threads">How many articles are coded at once.</param>
/// <param name="Model">Folder of the model, or null for the one that came with the program.</param>
/// <param name="Format">How results are shown.</param>
internal sealed record RunSettings(Setting<int> Threads, Setting<string?> Model, Setting<OutputFormat> Format)
{
    private const int MostThreads = 256;
    private static readonly string[] Keys = ["threads", "model", "format"];
    private static readonly string[] Formats = ["auto", "text", "jsonl"];

    /// <summary>The flags, for every command that runs under these settings.</summary>
    public static void AddFlags(Command command, bool withFormat = true)
    {
        command.Options.Add(new Option<string>("--threads")
        {
            Description = "Articles coded at once; the result is the same for any number (default: one for each processor)",
            HelpName = "N",
        });
        command.Options.Add(new Option<string>("--model")
        {
            Description = "Folder of the model (default: the one that came with the program)",
            HelpName = "DIR",
        });
        if (withFormat)
        {
            command.Options.Add(Choice.Of(
                "--format", "How results are shown; auto: text in a terminal, JSON Lines in a pipe (default: auto)", Formats));
        }
    }

    /// <summary>The settings in force. Throws UsageException for a value that does not fit, wherever it stands.</summary>
    public static RunSettings Resolve(ParseResult parsed, Surroundings surroundings)
    {
        var file = SettingsFile.Read(surroundings.Folder, Keys);

        Setting<string>? Find(string key)
        {
            var variable = $"DRAGOMAN_{key.ToUpperInvariant()}";
            var command = parsed.CommandResult.Command;
            if (command.Options.Any(option => option.Name == $"--{key}") && parsed.GetValue<string>($"--{key}") is { } flag)
            {
                return new(flag, $"--{key}");
            }

            if (surroundings.Variable(variable) is { } value)
            {
                return new(value, variable);
            }

            return file.TryGetValue(key, out var line) ? new(line, SettingsFile.Name) : null;
        }

        return new RunSettings(
            Find("threads") is { } threads ? ReadThreads(threads) : new(Math.Max(1, surroundings.Processors), "default"),
            Find("model") is { } model ? new(model.Value, model.Source) : new(null, "default"),
            Find("format") is { } format ? ReadFormat(format) : new(OutputFormat.Auto, "default"));
    }

    private static Setting<int> ReadThreads(Setting<string> found) =>
        int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostThreads
            ? new(number, found.Source)
            : throw new UsageException(
                $"{found.Source}: '{found.Value}' is not a whole number from 1 to {MostThreads}", "--threads 2");

    private static Setting<OutputFormat> ReadFormat(Setting<string> found) => found.Value switch
    {
        "auto" => new(OutputFormat.Auto, found.Source),
        "text" => new(OutputFormat.Text, found.Source),
        "jsonl" => new(OutputFormat.Jsonl, found.Source),
        _ => throw new UsageException(Choice.Unknown(found.Source, found.Value, Formats), "--format jsonl"),
    };
}
