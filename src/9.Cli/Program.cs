using System.Collections;
using System.Runtime.InteropServices;
using System.Text;
using Dragoman.Cli;

using var interrupted = new CancellationTokenSource();

void Interrupt(PosixSignalContext signal)
{
    // The first signal lets finished articles be written; a second one ends the program at once.
    signal.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
}

static int Columns()
{
    const int usual = 80;
    const int least = 40;

    // A terminal that does not know its width says 0.
    return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? usual : Math.Max(Console.WindowWidth, least);
}

using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
await using var output = StandardOutput.Open();
await using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };

return await CommandLine.RunAsync(
    args,
    new Surroundings
    {
        Input = Console.OpenStandardInput(),
        Output = output,
        Error = error,
        InputIsTerminal = !Console.IsInputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Columns(),
        Environment = Environment.GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal),
        Folder = Environment.CurrentDirectory,
        Processors = Environment.ProcessorCount,
        Interrupted = interrupted.Token,
    },
    Composition.Create());
