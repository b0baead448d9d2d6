namespace Dragoman.Cli;

/// <summary>The user asked for something that does not exist or does not fit. Told in one line, with a remedy.</summary>
internal sealed class UsageException(string message, string remedy) : Exception(message)
{
    public string Remedy { get; } = remedy;
}
