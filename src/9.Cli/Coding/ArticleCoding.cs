using System.Buffers;
using Dragoman.Model;

namespace Dragoman.Cli.Coding;

/// <summary>Takes one article from its bytes to the bytes that are printed.</summary>
/// <param name="code">The stages after reading.</param>
/// <param name="filter">Which events are shown.</param>
/// <param name="print">Writes a coded article.</param>
/// <param name="showFaults">Whether a failure of the program itself shows its details.</param>
internal sealed class ArticleCoding(
    Func<Document, CancellationToken, CodedDocument> code,
    EventFilter filter,
    ArticlePrinter print,
    bool showFaults)
{
    public ArticleResult Run(PendingArticle pending, CancellationToken cancel)
    {
        var input = "an article";
        try
        {
            var read = pending(cancel);
            input = read.Input;
            if (read.Document is not { } article)
            {
                return new ArticleResult { Failure = read.Failure, Notice = read.Notice is { } notice ? $"{input}: {notice}" : null };
            }

            var coded = filter.Apply(code(article, cancel));
            var printed = new ArrayBufferWriter<byte>();
            print(coded, printed);
            return new ArticleResult { Events = coded.Events, Printed = printed.WrittenMemory };
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception fault)
        {
            // One article that the program stumbles over must not end a run over thousands.
            return new ArticleResult
            {
                Failure = new DocumentFailure(
                    input, $"could not be coded: {(showFaults ? fault.ToString() : FaultText.OneLine(fault))}", FaultText.Remedy),
            };
        }
    }
}
