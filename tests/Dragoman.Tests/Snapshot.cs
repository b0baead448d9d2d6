using System.Runtime.CompilerServices;

namespace Dragoman.Tests;

/// <summary>Compares with a file that stands beside the test. Setting DRAGOMAN_ACCEPT writes the file anew.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, name);
        if (Environment.GetEnvironmentVariable("DRAGOMAN_ACCEPT") is not null)
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
