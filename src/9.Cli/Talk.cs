using Dragoman.Cli.Terminal;

namespace Dragoman.Cli;

/// <summary>What the program says besides its result. Names and reasons may come from hostile files and are cleaned.</summary>
internal sealed class Talk(TextWriter writer)
{
    public void Error(string message, string remedy)
    {
        Line($"error: {message}");
        Line($"try: {remedy}");
    }

    public void Line(string text)
    {
        writer.Write(SafeText.Clean(text));
        writer.Write('\n');
        writer.Flush();
    }

    /// <summary>Writes over the line that the cursor is on.</summary>
    public void Overwrite(string text)
    {
        writer.Write("\r\u001b[K");
        writer.Write(SafeText.Clean(text));
        writer.Flush();
    }
}
