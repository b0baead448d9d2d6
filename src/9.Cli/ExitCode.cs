namespace Dragoman.Cli;

/// <summary>What the program returns to the shell. A contract: <c>dragoman help exit-codes</c> prints it.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int SomeFailed = 1;
    public const int WrongUsage = 2;
    public const int SetupOrDisk = 3;
    public const int Interrupted = 130;

    public const string Table =
        """
        0    done
        1    some inputs failed; the others were coded
        2    wrong usage: unknown command, option or value
        3    set-up, store or disk: the model is missing or broken, or a result could not be written
        4    refused: no permission or a wrong token
        130  interrupted; finished articles were written whole

        """;
}
