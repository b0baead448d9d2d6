namespace Dragoman.Model;

/// <summary>An input that could not be read or coded. The run goes on; the failure is counted and told.</summary>
/// <param name="Input">The file, or the file and line, as the user knows it.</param>
/// <param name="Reason">What is wrong, in one line.</param>
/// <param name="Remedy">What the user can do about it, in one line.</param>
public sealed record DocumentFailure(string Input, string Reason, string Remedy);
