using System.Security;

namespace Dragoman.Reading;

/// <summary>Puts what the operating system says about a file into words.</summary>
internal static class FileErrors
{
    public static bool Explains(Exception error) =>
        error is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    public static ArticleInput Failure(string path, Exception error)
    {
        var name = path.Length == 0 ? "(no name)" : OneLine.Of(path);
        return error switch
        {
            FileNotFoundException or DirectoryNotFoundException =>
                ArticleInput.Failed(name, "there is no such file or folder", "Check the name and the folder it is looked for in."),
            UnauthorizedAccessException or SecurityException =>
                ArticleInput.Failed(name, "the file may not be read: permission denied", "Give yourself the right to read it, or copy it elsewhere."),
            PathTooLongException => ArticleInput.Failed(name, "the name is too long", "Give the file a shorter name."),
            ArgumentException or NotSupportedException => ArticleInput.Failed(name, "this is not the name of a file", "Name a file, a folder, or - for standard input."),
            _ => ArticleInput.Failed(name, "the file could not be read: " + OneLine.Of(error.Message), "Check the disk or copy the file, then try again."),
        };
    }
}
