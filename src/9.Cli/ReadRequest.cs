namespace Dragoman.Cli;

/// <summary>What to read and how.</summary>
/// <param name="Paths">Files, folders or "-".</param>
/// <param name="Input">What "-" stands for.</param>
/// <param name="Published">Day of publication that overrides what the articles say, or null.</param>
internal sealed record ReadRequest(IReadOnlyList<string> Paths, Stream Input, DateOnly? Published);
