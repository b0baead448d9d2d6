using Dragoman.Cli.Evaluating;
using Dragoman.Coding;
using Dragoman.Evaluation;
using Dragoman.Model;
using Dragoman.Tagging;
using Dragoman.Tagging.Model;

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

    private static IEnumerable<PendingArticle> Read(ReadRequest request) =>
        throw new SetupException("reading is not wired yet", "wait for the next version");

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

    private static IReadOnlyList<SplitSentence> Split(string text) =>
        throw new SetupException("reading is not wired yet", "wait for the next version");

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
