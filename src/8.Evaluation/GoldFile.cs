namespace Dragoman.Evaluation;

/// <summary>A gold file that is open for reading, with the name that messages call it by.</summary>
/// <param name="Name">File name or path as the user gave it.</param>
/// <param name="Content">UTF-8 text, read once from where it stands. Whoever opened it closes it.</param>
/// <param name="Article">The article's text, for gold that keeps it in a file of its own (answer keys); else null.</param>
public sealed record GoldFile(string Name, Stream Content, string? Article = null) : IDisposable
{
    /// <summary>Opens a gold file. An answer key <c>NAME.key.tsv</c> brings the article <c>NAME.txt</c> beside it, where there is one.</summary>
    /// <param name="path">The gold file.</param>
    /// <exception cref="SetupException">There is no such file, or it cannot be read.</exception>
    public static GoldFile Open(string path)
    {
        const string keySuffix = ".key.tsv";
        try
        {
            string? article = null;
            if (path.EndsWith(keySuffix, StringComparison.Ordinal))
            {
                var beside = string.Concat(path.AsSpan(0, path.Length - keySuffix.Length), ".txt");
                article = File.Exists(beside) ? File.ReadAllText(beside) : null;
            }

            return new GoldFile(path, File.OpenRead(path), article);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"{path}: cannot be read: {fault.Message}", "give the path of a gold file that you may read");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Content.Dispose();
}
