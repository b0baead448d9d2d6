namespace Dragoman.Cli;

/// <summary>How a fault of the program itself is told.</summary>
internal static class FaultText
{
    public const string Remedy = "report this with the input; DRAGOMAN_DEBUG=1 shows details";

    public static string OneLine(Exception fault) => $"{fault.GetType().Name}: {fault.Message.Split('\n')[0].Trim()}";
}
