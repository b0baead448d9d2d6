using Dragoman.Tagging.Model;

namespace Dragoman.Cli;

/// <summary>Finds the model that came with the program: beside it when it is installed, further up when it runs from its sources.</summary>
internal static class ModelFolder
{
    private static readonly string Place = Path.Combine("models", "reader");

    /// <summary>The first <c>models/reader</c> that holds a model, from the program's folder upward; else where it should have been.</summary>
    public static string Find(string programFolder)
    {
        for (var folder = new DirectoryInfo(programFolder); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Place);
            if (File.Exists(Path.Combine(candidate, ReaderFiles.Manifest)))
            {
                return candidate;
            }
        }

        return Path.Combine(programFolder, Place);
    }
}
