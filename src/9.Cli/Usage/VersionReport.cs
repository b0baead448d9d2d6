using System.CommandLine;
using System.CommandLine.Invocation;
using Dragoman.Cli.Settings;
using Dragoman.Model;
using Dragoman.Recording;

namespace Dragoman.Cli.Usage;

/// <summary><c>dragoman --version</c>: everything that a result depends on.</summary>
internal sealed class VersionReport(Surroundings surroundings, Stages stages) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var settings = RunSettings.Resolve(parseResult, surroundings);
        parseResult.InvocationConfiguration.Output.Write(
            $"dragoman {ProgramVersion.Text}\n"
            + $"model {Model(settings.Model.Value)}\n"
            + $"codebook {stages.Codebook}\n"
            + $"record schema {RecordSchema.Version}\n");
        return ExitCode.Done;
    }

    private string Model(string? folder)
    {
        try
        {
            return stages.Load(folder).ModelHash;
        }
        catch (SetupException fault)
        {
            return $"none ({fault.Message})";
        }
    }
}
