using Dragoman.Cli.Evaluating;
using Dragoman.Coding;
using Dragoman.Evaluation;
using Dragoman.Model;
using Dragoman.Reading;
using Dragoman.Tagging;
using Dragoman.Tagging.Model;
using SentenceSplitter = Dragoman.Reading.SentenceSplitter;

namespace Dragoman.Cli;

/// <summary>Puts the stages together. The only place that knows which class does which step.</summary>
internal static class Composition
{
    public static Stages Create() => new()
    {
        Read = Read,
        Load = Load,
        Split = Split,
        Codebook = Tables(() => Codebook.Default).Version,
    };

    private static IEnumerable<PendingArticle> Read(ReadRequest request)
    {
        var options = new ReadingOptions { Published = request.Published };
        var reader = new DocumentReader(options);
        return new ArticleSource(options)
            .Open(request.Paths, request.Input)
            .Select(input => new PendingArticle(cancel => reader.Run(input, cancel)));
    }

    private static LoadedCoder Load(string? folder)
    {
        var coder = Tables(() => EventCoder.Default);
        var model = ReaderModel.Load(folder ?? ModelFolder.Find(AppContext.BaseDirectory));
        var tagger = new Tagger(model);
        return new LoadedCoder(
            (article, cancel) => coder.Run(tagger.Run(article, cancel), cancel),
            new GoldTokenTagger(tagger),
            model.Hash);
    }

    private static List<SplitSentence> Split(string text) =>
        [.. SentenceSplitter.Split(text).Select(span => new SplitSentence(span, Tokenizer.Tokenize(text, span)))];

    /// <summary>Tables are read when they are first used, inside a type's own set-up, which hides the reason they do not fit.</summary>
    private static T Tables<T>(Func<T> load)
    {
        try
        {
            return load();
        }
        catch (TypeInitializationException fault) when (fault.GetBaseException() is SetupException reason)
        {
            throw new SetupException(reason.Message, reason.Remedy);
        }
    }
}
