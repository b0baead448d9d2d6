namespace Dragoman.Cli;

/// <summary>Everything the program touches outside itself, so that a test can put its own in its place.</summary>
internal sealed record Surroundings
{
    public required Stream Input { get; init; }

    /// <summary>Takes the result and nothing else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Takes all talk: failures, progress, the summary.</summary>
    public required TextWriter Error { get; init; }

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 80;

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The folder that relative paths and <c>dragoman.toml</c> are looked for in.</summary>
    public required string Folder { get; init; }

    public int Processors { get; init; } = 1;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Set by Ctrl-C.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Whether colour may be used on the result: a terminal that understands it, and no NO_COLOR (no-color.org).</summary>
    public bool OutputTakesColour =>
        OutputIsTerminal && Variable("NO_COLOR") is null && Variable("TERM") is not "dumb";

    /// <summary>An environment variable, or null where it is not set or empty.</summary>
    public string? Variable(string name) =>
        Environment.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
