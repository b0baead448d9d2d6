namespace Dragoman.Cli.Settings;

/// <summary>How results are shown.</summary>
internal enum OutputFormat
{
    /// <summary>For people in a terminal, for programs in a pipe.</summary>
    Auto,

    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON record a line.</summary>
    Jsonl,
}
