namespace Dragoman.Tests.Cli;

public sealed class SettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dragoman-settings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Defaults_are_named_as_such()
    {
        var run = await Config([]);

        Assert.Equal("threads = 2  (default)\nmodel   = the one that came with the program  (default)\nformat  = auto  (default)\n", run.Output);
    }

    [Fact]
    public async Task A_flag_beats_a_variable_which_beats_the_file()
    {
        File.WriteAllText(Path.Combine(_folder, "dragoman.toml"), "# ours\nthreads = 5 # five\nmodel = \"from#file\"\n\nformat = 'text'\n");
        var run = await Config(new() { ["DRAGOMAN_MODEL"] = "from-variable", ["DRAGOMAN_THREADS"] = "7" }, "--threads", "3");

        Assert.Equal(
            "threads = 3  (from --threads)\nmodel   = from-variable  (from DRAGOMAN_MODEL)\nformat  = text  (from dragoman.toml)\n",
            run.Output);
    }

    [Theory]
    [InlineData("thread = 4", "error: dragoman.toml, line 1: unknown setting 'thread'; did you mean 'threads'?")]
    [InlineData("threads 4", "error: dragoman.toml, line 1: it is not 'key = value'")]
    [InlineData("\nmodel = \"x", "error: dragoman.toml, line 2: the string is not closed")]
    [InlineData("model = here", "error: dragoman.toml, line 1: the value is neither a whole number nor a string in quotes")]
    [InlineData("threads = 1\nthreads = 2", "error: dragoman.toml, line 2: 'threads' is set twice")]
    [InlineData("threads = 0", "error: dragoman.toml: '0' is not a whole number from 1 to 256")]
    public async Task A_faulty_file_is_told_with_its_line(string content, string error)
    {
        File.WriteAllText(Path.Combine(_folder, "dragoman.toml"), content);
        var run = await Config([]);

        Assert.Equal((2, error), (run.Code, run.Error.Split('\n')[0]));
    }

    private Task<CliRun> Config(Dictionary<string, string> environment, params string[] flags) => CliRun.With(
        new FakeStages(),
        surroundings => surroundings with { Folder = _folder, Environment = environment },
        ["config", .. flags]);
}
