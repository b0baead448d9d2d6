using Dragoman.Tagging.Model;
using Dragoman.Tests.House;

namespace Dragoman.Tests.Tagging;

public sealed class ReaderModelTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dragoman-model-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_without_model_is_named()
    {
        var fault = Assert.Throws<SetupException>(() => ReaderModel.Load(_folder));
        Assert.Contains(_folder, fault.Message, StringComparison.Ordinal);
        Assert.Contains("--model", fault.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReaderFiles.Graph)]
    [InlineData(ReaderFiles.Heads)]
    [InlineData(ReaderFiles.Labels)]
    [InlineData(ReaderFiles.Vocabulary)]
    public void A_file_that_is_not_the_released_one_is_named(string name)
    {
        CopyModel();
        using (var file = File.OpenWrite(Path.Combine(_folder, name)))
        {
            file.Seek(-1, SeekOrigin.End);
            file.WriteByte(0x7f);
        }

        var fault = Assert.Throws<SetupException>(() => ReaderModel.Load(_folder));
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        CopyModel();
        File.Delete(Path.Combine(_folder, ReaderFiles.Heads));

        Assert.Contains(ReaderFiles.Heads, Assert.Throws<SetupException>(() => ReaderModel.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_that_is_no_manifest_is_named()
    {
        File.WriteAllText(Path.Combine(_folder, ReaderFiles.Manifest), "{ broken");

        Assert.Contains(ReaderFiles.Manifest, Assert.Throws<SetupException>(() => ReaderModel.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_format_is_refused_with_both_numbers()
    {
        CopyModel();
        var file = Path.Combine(_folder, ReaderFiles.Manifest);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"format\": 1", "\"format\": 99", StringComparison.Ordinal));

        var fault = Assert.Throws<SetupException>(() => ReaderModel.Load(_folder));
        Assert.Contains("99", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_that_is_none_is_told_in_one_line()
    {
        CopyModel();
        var graph = Path.Combine(_folder, ReaderFiles.Graph);
        File.WriteAllText(graph, "not a graph");
        var file = Path.Combine(_folder, ReaderFiles.Manifest);
        var released = ReaderModel.Digest(Checkout.In("models", "reader", ReaderFiles.Graph));
        File.WriteAllText(file, File.ReadAllText(file).Replace(released, ReaderModel.Digest(graph), StringComparison.Ordinal));

        Assert.DoesNotContain('\n', Assert.Throws<SetupException>(() => ReaderModel.Load(_folder)).Message);
    }

    private void CopyModel()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.In("models", "reader")))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }
}
