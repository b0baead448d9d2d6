using Dragoman.Cli.Usage;

namespace Dragoman.Cli.Settings;

/// <summary>Reads <c>dragoman.toml</c>: lines of <c>key = value</c>, a value being a whole number or a string in quotes.</summary>
internal static class SettingsFile
{
    public const string Name = "dragoman.toml";

    /// <summary>The settings of the folder's file; none where there is no file. Throws UsageException for a line that does not fit.</summary>
    public static IReadOnlyDictionary<string, string> Read(string folder, IReadOnlyCollection<string> keys)
    {
        var path = Path.Combine(folder, Name);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return settings;
        }

        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            var content = line.Trim();
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            var (key, value) = Split(content, number);
            if (!keys.Contains(key, StringComparer.Ordinal))
            {
                throw Wrong(number, $"unknown setting '{key}'{Suggestion.Ask(key, keys)}");
            }

            if (!settings.TryAdd(key, value))
            {
                throw Wrong(number, $"'{key}' is set twice");
            }
        }

        return settings;
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Name}: cannot be read: {fault.Message}", "make the file readable, or remove it");
        }
    }

    private static (string Key, string Value) Split(string content, int number)
    {
        var equals = content.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw Wrong(number, "it is not 'key = value'");
        }

        var value = content[(equals + 1)..].Trim();
        if (value.Length > 0 && value[0] is '"' or '\'')
        {
            var close = value.IndexOf(value[0], 1);
            if (close < 0 || !EndsThere(value[(close + 1)..]))
            {
                throw Wrong(number, "the string is not closed");
            }

            return (content[..equals].Trim(), value[1..close]);
        }

        var bare = value.Split('#')[0].Trim();
        return bare.Length > 0 && bare.All(char.IsAsciiDigit)
            ? (content[..equals].Trim(), bare)
            : throw Wrong(number, "the value is neither a whole number nor a string in quotes");
    }

    private static bool EndsThere(string rest) => rest.Trim() is "" or ['#', ..];

    private static UsageException Wrong(int number, string what) =>
        new($"{Name}, line {number}: {what}", $"correct the line, or remove it; 'dragoman config' shows what is in force");
}
