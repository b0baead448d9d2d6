using System.Text;
using System.Text.Json;
using Dragoman.Cli;
using Dragoman.Evaluation;
using Dragoman.Reading;

namespace Dragoman.Tests.Cli;

/// <summary>
/// Stages without a model: every path is an article of that name whose text is the name, or what stands in <see cref="Texts"/>; every word
/// "attack" in it is an event. Paths that begin with "bad" cannot be read, those that begin with "fault" break the coder.
/// </summary>
internal sealed class FakeStages : IGoldTokenTagger
{
    private int _read;

    public Dictionary<string, string> Texts { get; } = [];

    /// <summary>Called before an article is coded.</summary>
    public Action<string, CancellationToken> BeforeCoding { get; set; } = (_, _) => { };

    public int ArticlesRead => _read;

    public ReadRequest? Request { get; private set; }

    public Stages Stages => new() { Read = Read, Load = Load, Codebook = "plover-test", Split = _ => [] };

    public IReadOnlyList<TaggedToken> Tag(string text, IReadOnlyList<TextSpan> tokens) =>
        [.. tokens.Select((token, at) => new TaggedToken(token, "NOUN", token.In(text), at - 1, at == 0 ? "root" : "dep"))];

    private static LoadedCoder Broken(string folder) =>
        throw new SetupException($"{folder}: the model is missing", "give a folder that holds one");

    private LoadedCoder Load(string? folder) => folder == "nowhere" ? Broken(folder) : new LoadedCoder(Code, this, "cafe12");

    private IEnumerable<PendingArticle> Read(ReadRequest request)
    {
        Request = request;
        foreach (var path in request.Paths)
        {
            Interlocked.Increment(ref _read);
            if (path.StartsWith("notice", StringComparison.Ordinal))
            {
                yield return _ => ReadOutcome.Told(path, "passed over: 1 .pdf");
                continue;
            }

            if (path.StartsWith("bad", StringComparison.Ordinal))
            {
                yield return _ => ReadOutcome.Of(new DocumentFailure(path, "is empty", "give an article with text"));
                continue;
            }

            var text = path == "-" ? new StreamReader(request.Input, Encoding.UTF8).ReadToEnd() : Texts.GetValueOrDefault(path, path);
            if (!text.StartsWith('{'))
            {
                yield return Article(path, text);
                continue;
            }

            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var json = JsonDocument.Parse(line);
                yield return Article(json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
            }
        }
    }

    private static PendingArticle Article(string id, string text)
    {
        var span = new TextSpan(0, text.Length);
        var sentence = new Sentence(0, 1, BlockKind.Body, 0, span, [span]);
        var article = new Document(id, text, new Citation { Outlet = "Test" }, [new Block(BlockKind.Body, span)], [sentence]);
        return _ => ReadOutcome.Of(id, article);
    }

    private CodedDocument Code(Document article, CancellationToken cancel)
    {
        BeforeCoding(article.Id, cancel);
        if (article.Id.StartsWith("fault", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("the table has no row");
        }

        const string word = "attack";
        var events = new List<EventMention>();
        for (var at = article.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            events.Add(new EventMention
            {
                Id = $"{article.Id}-{at}",
                SentenceIndex = 0,
                Trigger = new TextSpan(at, at + word.Length),
                Type = "ASSAULT",
                QuadCode = 4,
                Status = events.Count % 2 == 0 ? EventStatus.Asserted : EventStatus.Denied,
                Confidence = events.Count % 2 == 0 ? 0.9 : 0.4,
            });
        }

        return new CodedDocument(article, [], [], [], [], [], events);
    }
}
