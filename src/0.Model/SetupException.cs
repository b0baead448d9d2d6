namespace Dragoman.Model;

/// <summary>The set-up does not fit: a model, codebook or data file is missing, broken or does not match. Raised before the first article.</summary>
/// <param name="message">What is wrong, naming the file, in one line.</param>
/// <param name="remedy">What the user can do about it, in one line.</param>
public sealed class SetupException(string message, string remedy) : Exception(message)
{
    /// <summary>What the user can do about it.</summary>
    public string Remedy { get; } = remedy;
}
