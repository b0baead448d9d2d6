namespace Dragoman.Cli.Settings;

/// <summary>A value and where it comes from.</summary>
/// <param name="Value">The value in force.</param>
/// <param name="Source">A flag, a variable, the file or "default", as the user knows it.</param>
internal sealed record Setting<T>(T Value, string Source);
