namespace Dragoman.Tools;

internal static class FitCommand
{
    public static int Run(string output, string[] pairs) => throw new NotImplementedException(output + pairs.Length);
}
