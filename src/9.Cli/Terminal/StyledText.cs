using Spectre.Console;

namespace Dragoman.Cli.Terminal;

/// <summary>A run of text with one look. Made by <see cref="Of"/>, so that no text of the press reaches a terminal uncleaned.</summary>
internal sealed record StyledText
{
    private StyledText(string text, Style style) => (Text, Style) = (text, style);

    public string Text { get; }

    public Style Style { get; }

    public static StyledText Of(ReadOnlySpan<char> text, Style? style = null) => new(SafeText.Clean(text), style ?? Style.Plain);

    /// <summary>A part of this run.</summary>
    public StyledText Cut(Range range) => new(Text[range], Style);
}
