namespace Dragoman.Cli;

/// <summary>Recognises a reader that has gone away, as <c>head</c> does.</summary>
internal static class BrokenPipe
{
    private const int Epipe = 32;
    private const int WindowsBrokenPipe = 109;
    private const int WindowsNoData = 232;

    public static bool Is(IOException fault) => (fault.HResult & 0xffff) is Epipe or WindowsBrokenPipe or WindowsNoData;
}
