using System.Security.Cryptography;
using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Reads one article: bytes in, a document with its blocks, sentences and tokens out.</summary>
/// <param name="options">Limits, languages and the day of publication, if it is given.</param>
public sealed class DocumentReader(ReadingOptions options) : IStage<ArticleInput, ReadOutcome>
{
    private const string UnnamedInput = "text";

    /// <summary>Reads the article. Whatever is wrong with it comes back as a failure, never as an exception.</summary>
    /// <param name="input">The article's bytes, or what came instead of them.</param>
    /// <param name="cancel">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    public ReadOutcome Run(ArticleInput input, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(input);
        cancel.ThrowIfCancellationRequested();
        if (input.Failure is not null)
        {
            return ReadOutcome.Of(input.Failure);
        }

        if (input.Notice is not null)
        {
            return ReadOutcome.Told(input.Input, input.Notice);
        }

        var bytes = input.Bytes.Span;
        if (bytes.Length > options.MaxArticleBytes)
        {
            return Failed(input.Input, $"the article is too large: more than the {options.MaxArticleBytes} bytes allowed", "Split it into articles, or raise the limit.");
        }

        var format = input.Format == ArticleFormat.Unknown ? Sniff(bytes) : input.Format;
        var draft = format switch
        {
            ArticleFormat.Json => JsonArticle.Read(bytes),
            ArticleFormat.Html => HtmlArticle.Read(bytes, cancel),
            _ => PlainArticle.Read(bytes),
        };
        return Finish(draft, input, bytes);
    }

    /// <summary>Reads an article that is already text.</summary>
    /// <param name="text">The text; line ends become "\n", else it is kept.</param>
    /// <param name="id">The article's name.</param>
    public ReadOutcome ReadText(string text, string id = UnnamedInput)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Finish(new Draft(TextCleaner.Clean(text)), new ArticleInput(id, id), System.Text.Encoding.UTF8.GetBytes(text));
    }

    private static ArticleFormat Sniff(ReadOnlySpan<byte> bytes) => FormatSniffer.Sniff("", bytes, true) switch
    {
        SniffedFormat.Html => ArticleFormat.Html,
        SniffedFormat.PlainText => ArticleFormat.PlainText,
        _ => ArticleFormat.Json,
    };

    private ReadOutcome Finish(Draft draft, ArticleInput input, ReadOnlySpan<byte> bytes)
    {
        if (draft.Reason is not null)
        {
            return Failed(input.Input, draft.Reason, draft.Remedy ?? "");
        }

        if (draft.BodyIsEmpty || string.IsNullOrWhiteSpace(draft.Text))
        {
            return Failed(input.Input, bytes.Length == 0 ? "the file is empty" : "there is no text in it", "Put the article's text into it, or leave it out.");
        }

        var layout = new LayoutReader(draft.Text).Read(draft.Headline, draft.Marked);
        var sentences = SentenceBuilder.Build(draft.Text, layout);
        if (sentences.Count == 0)
        {
            // All dateline or byline: then it is the text itself.
            layout = layout with { Blocks = [new Block(BlockKind.Body, Trimmed.Of(draft.Text, 0, draft.Text.Length))] };
            sentences = SentenceBuilder.Build(draft.Text, layout);
        }

        if (sentences.Count == 0)
        {
            return Failed(input.Input, "there are no sentences in it", "Put the article's text into it, or leave it out.");
        }

        var body = sentences.FirstOrDefault(sentence => sentence.Block == BlockKind.Body) ?? sentences[0];
        var language = LanguageGuard.Detect(draft.Text[body.Span.Start..], options.Languages);
        if (!options.Languages.Contains(language.Code))
        {
            return Failed(
                input.Input,
                $"the text is in {language.Name}, not in {string.Join(" or ", options.Languages)}",
                "Translate it first, or leave it out.");
        }

        var citation = CitationReader.Complete(draft, layout, options) with { Language = language.Code, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        return ReadOutcome.Of(input.Input, new Document(draft.Id ?? input.Id, draft.Text, citation, layout.Blocks, sentences));
    }

    private static ReadOutcome Failed(string input, string reason, string remedy) =>
        ReadOutcome.Of(new DocumentFailure(OneLine.Of(input), OneLine.Of(reason, 400), remedy));
}
