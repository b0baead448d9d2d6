using System.Buffers;
using System.Text;
using Dragoman.Coding;
using Dragoman.Reading;
using Dragoman.Recording;
using Dragoman.Tagging;
using Dragoman.Tagging.Model;
using Dragoman.Tests.House;

namespace Dragoman.Tests.EndToEnd;

/// <summary>The whole way with the real model, loaded once for all tests.</summary>
public sealed class Coder : IDisposable
{
    private readonly ReaderModel _model = ReaderModel.Load(Checkout.In("models", "reader"));
    private readonly Tagger _tagger;

    public Coder() => _tagger = new Tagger(_model);

    public static IReadOnlyList<Document> Articles { get; } =
    [
        .. new ArticleSource(ReadingOptions.Default).Read([Checkout.In("samples"), Checkout.In("bench", "articles.jsonl")])
            .Select(outcome => outcome.Document).OfType<Document>().Take(25),
    ];

    public CodedDocument Code(Document document) => EventCoder.Default.Run(Tag(document), default);

    public CodedDocument Code(string text) => Code(new DocumentReader(ReadingOptions.Default).ReadText(text).Document!);

    public TaggedDocument Tag(Document document) => _tagger.Run(document, default);

    public static string Record(CodedDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        new DocumentRecordWriter("test").Write(document, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public void Dispose() => _model.Dispose();
}
