using Microsoft.Win32.SafeHandles;

namespace Dragoman.Cli;

/// <summary>Opens standard output so that a reader that has gone away is noticed.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    public static Stream Open()
    {
        // The console's own stream swallows broken pipes, and the program would code on for nobody. A file stream reports them, but
        // keeps a position of its own, which is wrong for a file that other streams write to as well.
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return pipe;
            }
        }

        return Console.OpenStandardOutput();
    }
}
