using System.Buffers;
using Dragoman.Model;

namespace Dragoman.Cli.Coding;

/// <summary>Takes one article from what was read to the bytes that are printed.</summary>
/// <param name="code">The stages.</param>
/// <param name="filter">Which events are shown.</param>
/// <param name="print">Writes a coded article.</param>
/// <param name="showFaults">Whether a failure of the program itself shows its details.</param>
internal sealed class ArticleCoding(
    Func<Document, CancellationToken, CodedDocument> code,
    EventFilter filter,
    ArticlePrinter print,
    bool showFaults)
{
    public ArticleResult Run(ReadOutcome read, CancellationToken cancel)
    {
        if (read.Document is not { } article)
        {
            return ArticleResult.Failed(read.Failure!);
        }

        try
        {
            var coded = filter.Apply(code(article, cancel));
            var printed = new ArrayBufferWriter<byte>();
            print(coded, printed);
            return new ArticleResult(coded.Events, printed.WrittenMemory, null);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception fault)
        {
            // One article that the program stumbles over must not end a run over thousands.
            return ArticleResult.Failed(new DocumentFailure(
                article.Id,
                $"could not be coded: {(showFaults ? fault.ToString() : FaultText.OneLine(fault))}",
                FaultText.Remedy));
        }
    }
}
