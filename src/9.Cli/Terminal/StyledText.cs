using Spectre.Console;

namespace Dragoman.Cli.Terminal;

/// <summary>A run of text with one look. Made by <see cref="Of"/>, so that no text of the press reaches a terminal uncleaned.</summary>
internal sealed record StyledText
{
    private StyledText(string text, Style style) => (Text, Style) = (text, style);

    public string Text { get; }

    public Style Style { get; }

    public static StyledText Of(ReadOnlySpan<char> text, Style? style = null) => new(SafeText.Clean(text), style ?? Style.Plain);

    /// <summary>The runs with neighbours of one look joined, so that a terminal gets no more codes than it needs.</summary>
    public static List<StyledText> Joined(IEnumerable<StyledText> runs)
    {
        var joined = new List<StyledText>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && joined[^1].Style.Equals(run.Style))
            {
                joined[^1] = new StyledText(joined[^1].Text + run.Text, run.Style);
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    /// <summary>A part of this run.</summary>
    public StyledText Cut(Range range) => new(Text[range], Style);
}
