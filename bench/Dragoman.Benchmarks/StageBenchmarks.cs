using System.Buffers;
using BenchmarkDotNet.Attributes;
using Dragoman.Coding;
using Dragoman.Model;
using Dragoman.Reading;
using Dragoman.Recording;
using Dragoman.Tagging;
using Dragoman.Tagging.Model;

namespace Dragoman.Benchmarks;

/// <summary>One article of about 600 words through each stage.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class StageBenchmarks
{
    private readonly DocumentReader _reader = new(ReadingOptions.Default);
    private readonly EventCoder _coder = EventCoder.Default;
    private readonly DocumentRecordWriter _writer = new("bench");
    private ReaderModel? _model;
    private Tagger? _tagger;
    private ArticleInput? _input;
    private Document? _document;
    private TaggedDocument? _tagged;
    private CodedDocument? _coded;

    [GlobalSetup]
    public void Load()
    {
        _model = ReaderModel.Load(BenchArticles.Model);
        _tagger = new Tagger(_model);
        _input = BenchArticles.Inputs()[0];
        _document = BenchArticles.Documents()[0];
        _tagged = _tagger.Run(_document, default);
        _coded = _coder.Run(_tagged, default);
    }

    [GlobalCleanup]
    public void Unload() => _model?.Dispose();

    [Benchmark]
    public object Reading() => _reader.Run(_input!, default);

    [Benchmark]
    public object Tagging() => _tagger!.Run(_document!, default);

    [Benchmark]
    public object Coding() => _coder.Run(_tagged!, default);

    [Benchmark]
    public int Recording()
    {
        var output = new ArrayBufferWriter<byte>();
        _writer.Write(_coded!, output);
        return output.WrittenCount;
    }
}
