using System.Globalization;
using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Turns what the user names (files, folders, "-") into articles, one after the other.</summary>
/// <remarks>
/// Nothing is read before it is asked for, and of a JSON Lines file never more than one line is held. Whatever is wrong with an
/// input comes as a failure in its place; the rest goes on.
/// </remarks>
/// <param name="options">Limits.</param>
public sealed class ArticleSource(ReadingOptions options)
{
    private const int HeadSize = 64 * 1024;
    private const string StandardInput = "stdin";

    /// <summary>Reads all articles in order.</summary>
    /// <param name="paths">Files, folders (searched with their folders, in ordinal order of names) and "-" for <paramref name="stdin"/>.</param>
    /// <param name="stdin">What "-" stands for; not disposed.</param>
    /// <param name="cancel">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths, Stream? stdin = null, CancellationToken cancel = default)
    {
        var reader = new DocumentReader(options);
        return Open(paths, stdin, cancel).Select(input => reader.Run(input, cancel));
    }

    /// <summary>Fetches the bytes of all articles in order, for a <see cref="DocumentReader"/> to read on any thread.</summary>
    /// <param name="paths">As for <see cref="Read"/>.</param>
    /// <param name="stdin">What "-" stands for; not disposed.</param>
    /// <param name="cancel">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    public IEnumerable<ArticleInput> Open(IEnumerable<string> paths, Stream? stdin = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            foreach (var input in path == "-" ? OpenStandardInput(stdin, cancel) : OpenPath(path, cancel))
            {
                cancel.ThrowIfCancellationRequested();
                yield return input;
            }
        }
    }

    private IEnumerable<ArticleInput> OpenStandardInput(Stream? stdin, CancellationToken cancel) =>
        stdin is null
            ? [ArticleInput.Failed("-", "there is no standard input", "Pipe an article into the program, or name a file.")]
            : OpenStream(stdin, StandardInput, StandardInput, StandardInput, 0, cancel);

    private IEnumerable<ArticleInput> OpenPath(string path, CancellationToken cancel)
    {
        if (Directory.Exists(path))
        {
            return FolderWalk.Files(path).SelectMany(found => found.Failure is not null || found.Notice is not null ? [found] : OpenFile(found.Input, cancel));
        }

        return OpenFile(path, cancel);
    }

    private IEnumerable<ArticleInput> OpenFile(string path, CancellationToken cancel)
    {
        FileStream? stream = null;
        ArticleInput? failure = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        }
        catch (Exception error) when (FileErrors.Explains(error))
        {
            failure = FileErrors.Failure(path, error);
        }

        if (failure is not null)
        {
            yield return failure;
            yield break;
        }

        using (stream)
        {
            var name = Path.GetFileName(path);
            foreach (var input in OpenStream(stream!, path, name, Path.GetFileNameWithoutExtension(name), Length(stream!), cancel))
            {
                yield return input;
            }
        }
    }

    private IEnumerable<ArticleInput> OpenStream(Stream stream, string input, string name, string id, long expected, CancellationToken cancel)
    {
        // Reading can fail in the middle, so that every step to the next article stands in a try of its own.
        using var articles = Articles(stream, input, name, id, expected, cancel).GetEnumerator();
        while (true)
        {
            ArticleInput? next = null;
            var broken = false;
            try
            {
                next = articles.MoveNext() ? articles.Current : null;
            }
            catch (Exception error) when (FileErrors.Explains(error))
            {
                next = FileErrors.Failure(input, error);
                broken = true;
            }

            if (next is null)
            {
                yield break;
            }

            yield return next;
            if (broken)
            {
                yield break;
            }
        }
    }

    private IEnumerable<ArticleInput> Articles(Stream stream, string input, string name, string id, long expected, CancellationToken cancel)
    {
        var buffer = new byte[HeadSize];
        var count = BoundedStream.Fill(stream, buffer);
        var head = buffer.AsMemory(0, count);
        var rest = stream;
        if (WideText.Recode(head, stream) is { } recoded)
        {
            rest = recoded;
            count = BoundedStream.Fill(rest, buffer = new byte[HeadSize]);
            head = buffer.AsMemory(0, count);
        }

        var format = FormatSniffer.Sniff(name, head.Span, count < HeadSize);
        if (format == SniffedFormat.JsonLines)
        {
            return Lines(head, rest, input, id, cancel);
        }

        if (expected > options.MaxArticleBytes || BoundedStream.ReadAll(head.Span, rest, options.MaxArticleBytes, expected) is not { } bytes)
        {
            return [TooLarge(input, expected, format)];
        }

        return format == SniffedFormat.Json
            ? JsonValues.Split(bytes, input, id)
            : [new ArticleInput(input, id) { Bytes = bytes, Format = format == SniffedFormat.Html ? ArticleFormat.Html : ArticleFormat.PlainText }];
    }

    private IEnumerable<ArticleInput> Lines(ReadOnlyMemory<byte> head, Stream rest, string input, string id, CancellationToken cancel)
    {
        var any = false;
        foreach (var line in JsonLineReader.Read(head, rest, options.MaxArticleBytes, cancel))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{input}:{line.Number}");
            if (line.TooLong)
            {
                any = true;
                yield return ArticleInput.Failed(
                    place,
                    string.Create(CultureInfo.InvariantCulture, $"the line has {line.Length:N0} bytes, more than the {options.MaxArticleBytes:N0} allowed for an article"),
                    "Split it into articles, one a line, or raise the limit.");
            }
            else if (line.Bytes.AsSpan().Trim(" \t\r"u8).Length > 0)
            {
                any = true;
                yield return new ArticleInput(place, string.Create(CultureInfo.InvariantCulture, $"{id}#{line.Number}"))
                {
                    Bytes = line.Bytes,
                    Format = ArticleFormat.Json,
                };
            }
        }

        if (!any)
        {
            yield return ArticleInput.Failed(input, "the file is empty", "Put one JSON object with a \"text\" on each line.");
        }
    }

    private ArticleInput TooLarge(string input, long length, SniffedFormat format)
    {
        var size = length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{length:N0} bytes, ") : "";
        return ArticleInput.Failed(
            input,
            string.Create(CultureInfo.InvariantCulture, $"the article is too large: {size}more than the {options.MaxArticleBytes:N0} bytes allowed"),
            format == SniffedFormat.Json ? "Write one JSON object a line (.jsonl); such a file may have any size." : "Split it into articles, or raise the limit.");
    }

    private static long Length(FileStream stream)
    {
        try
        {
            return stream.CanSeek ? stream.Length : 0;
        }
        catch (Exception error) when (error is IOException or NotSupportedException)
        {
            return 0;
        }
    }
}
