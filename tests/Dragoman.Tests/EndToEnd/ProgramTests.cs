using System.Text;
using Dragoman.Cli;
using Dragoman.Tests.Cli;
using Dragoman.Tests.House;

namespace Dragoman.Tests.EndToEnd;

/// <summary>The program as it is shipped: real reading, model and coding behind the real command line.</summary>
public sealed class ProgramTests : IDisposable
{
    private const string Sound = "Rebels killed five soldiers near Gao in Mali on Monday, the army said.";
    private readonly string _folder = Directory.CreateTempSubdirectory("dragoman-program-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("events")]
    [InlineData("documents")]
    public async Task One_thread_and_two_print_the_same(string records)
    {
        var alone = await Run("code", Checkout.In("samples"), "--as", records, "--threads", "1");
        var together = await Run("code", Checkout.In("samples"), "--as", records, "--threads", "2");

        Assert.Equal(0, alone.Code);
        Assert.NotEmpty(alone.Output);
        Assert.Equal(alone.Output, together.Output);
    }

    [Fact]
    public async Task Bad_inputs_are_each_told_and_the_sound_one_is_coded()
    {
        string[] bad =
        [
            Path.Combine(_folder, "missing.txt"),
            Write("empty.txt", []),
            Write("binary.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37))]),
            Write("broken.txt", [.. "Shells fell on Go"u8, 0xFF, 0xFE, .. "ma on Monday."u8]),
            Write("german.txt", Encoding.UTF8.GetBytes(
                "Der Minister wies am Montag alle Vorwürfe zurück und kündigte an, dass die Gespräche mit dem Nachbarland noch in dieser Woche beginnen.")),
            Sparse("large.txt", 200_000_000),
            Directory.CreateDirectory(Path.Combine(_folder, "nothing")).FullName,
        ];
        var run = await Run(["code", .. bad, Write("sound.txt", Encoding.UTF8.GetBytes(Sound))]);

        Assert.Equal(1, run.Code);
        Assert.All(bad, input => Assert.Contains($"error: {input}: ", run.Error, StringComparison.Ordinal));
        Assert.Equal(bad.Length, run.Error.Split("try: ").Length - 1);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"ASSAULT\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_model_is_told_before_the_first_article()
    {
        var run = await Run("code", Write("sound.txt", Encoding.UTF8.GetBytes(Sound)), "--model", _folder);

        Assert.Equal(3, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(_folder, run.Error, StringComparison.Ordinal);
        Assert.Contains("try: ", run.Error, StringComparison.Ordinal);
    }

    private static Task<CliRun> Run(params string[] args) => CliRun.With(Composition.Create(), surroundings => surroundings, args);

    private string Write(string name, byte[] bytes)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    // As long as asked for, without taking room on the disk.
    private string Sparse(string name, long length)
    {
        var file = Path.Combine(_folder, name);
        using var stream = File.Create(file);
        stream.Write(Encoding.UTF8.GetBytes(Sound));
        stream.SetLength(length);
        return file;
    }
}
