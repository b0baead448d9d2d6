using System.Text;
using Dragoman.Cli;

namespace Dragoman.Tests.Cli;

/// <summary>Runs the program in this process, with streams of its own.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    public static Task<CliRun> Of(params string[] args) => With(new FakeStages(), args);

    public static Task<CliRun> With(FakeStages stages, params string[] args) => With(stages, surroundings => surroundings, args);

    public static Task<CliRun> With(FakeStages stages, Func<Surroundings, Surroundings> change, params string[] args) =>
        With(stages.Stages, change, args);

    public static async Task<CliRun> With(Stages stages, Func<Surroundings, Surroundings> change, params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var surroundings = change(new Surroundings
        {
            Input = new MemoryStream(),
            Output = output,
            Error = error,
            Folder = AppContext.BaseDirectory,
            Processors = 2,
            Clock = new ManualClock(TimeSpan.FromSeconds(0.1)),
        });
        var code = await CommandLine.RunAsync(args, surroundings, stages);
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>The last line of talk, which is the summary of a run.</summary>
    public string LastLine => Error.TrimEnd('\n').Split('\n')[^1];
}
