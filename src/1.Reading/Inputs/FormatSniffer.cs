namespace Dragoman.Reading;

/// <summary>Tells from a file's name and first bytes how it is written.</summary>
internal static class FormatSniffer
{
    private static readonly string[] HtmlMarks = ["<!doctype html", "<html", "<head", "<body", "<article", "<meta ", "<title", "<div", "<p>"];

    /// <summary>Endings of files that are taken from a folder.</summary>
    public static bool IsArticleName(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is "" or ".txt" or ".text" or ".html" or ".htm" or ".xhtml" or ".json" or ".jsonl" or ".ndjson";

    public static SniffedFormat Sniff(string name, ReadOnlySpan<byte> head, bool whole)
    {
        var start = Begin(head);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (extension is ".jsonl" or ".ndjson")
        {
            return SniffedFormat.JsonLines;
        }

        if (LooksLikeJson(start) || (extension == ".json" && start.Length > 0))
        {
            return OneObjectPerLine(start, whole) ? SniffedFormat.JsonLines : SniffedFormat.Json;
        }

        return extension is ".html" or ".htm" or ".xhtml" || LooksLikeHtml(start) ? SniffedFormat.Html : SniffedFormat.PlainText;
    }

    private static ReadOnlySpan<byte> Begin(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            head = head[3..];
        }

        return head.TrimStart(" \t\r\n"u8);
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> start)
    {
        if (start.Length < 2 || start[0] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        var inner = start[1..].TrimStart(" \t\r\n"u8);
        return inner.Length > 0 && inner[0] == (start[0] == (byte)'{' ? (byte)'"' : (byte)'{');
    }

    // A pretty-printed object leaves its first line open; an array is read whole.
    private static bool OneObjectPerLine(ReadOnlySpan<byte> start, bool whole)
    {
        if (start.Length == 0 || start[0] != (byte)'{')
        {
            return start.Length > 0 && start[0] != (byte)'[';
        }

        var end = start.IndexOf((byte)'\n');
        if (end < 0)
        {
            return !whole || start.TrimEnd(" \t\r\n"u8)[^1] == (byte)'}';
        }

        var line = start[..end].TrimEnd(" \t\r"u8);
        return line[^1] == (byte)'}' || (line.Length > 200 && line[^1] != (byte)',');
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> start)
    {
        if (start.Length == 0 || start[0] != (byte)'<')
        {
            return false;
        }

        Span<char> letters = stackalloc char[1024];
        var count = Math.Min(start.Length, letters.Length);
        for (var i = 0; i < count; i++)
        {
            letters[i] = char.ToLowerInvariant((char)start[i]);
        }

        var text = letters[..count];
        foreach (var mark in HtmlMarks)
        {
            if (text.StartsWith(mark) || (mark.Length > 5 && text.IndexOf(mark, StringComparison.Ordinal) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
