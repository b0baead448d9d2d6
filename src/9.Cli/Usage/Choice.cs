using System.CommandLine;

namespace Dragoman.Cli.Usage;

/// <summary>An option or argument that takes one of a few words.</summary>
internal static class Choice
{
    public static Option<string> Of(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (!words.Contains(word, StringComparer.Ordinal))
            {
                result.AddError(Unknown(name, word, words));
            }
        });
        return option;
    }

    public static Argument<string> Argument(string name, string description, params string[] words)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = string.Join('|', words) };
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (word.Length > 0 && !words.Contains(word, StringComparer.Ordinal))
            {
                result.AddError(Unknown(name, word, words));
            }
        });
        return argument;
    }

    /// <summary>The message for a word that is none of them.</summary>
    public static string Unknown(string name, string word, IReadOnlyCollection<string> words) =>
        $"{name}: unknown value '{word}'" + (Suggestion.Nearest(word, words) is { } near
            ? $"; did you mean '{near}'?"
            : $"; it is one of {string.Join(", ", words)}");
}
