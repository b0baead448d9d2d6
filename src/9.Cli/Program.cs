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
        Width = Console.IsOutputRedirected ? 80 : Math.Max(Console.WindowWidth, 40),
        Environment = Environment.GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal),
        Folder = Environment.CurrentDirectory,
        Processors = Environment.ProcessorCount,
        Interrupted = interrupted.Token,
    },
    Composition.Create());
