using System.Text;

namespace Dragoman.Reading;

/// <summary>UTF-16 and UTF-32 with a byte order mark, turned into UTF-8 while it is read.</summary>
/// <remarks>Only for streams that are cut at line ends, which bytes of wide text do not show.</remarks>
internal static class WideText
{
    public static Stream? Recode(ReadOnlyMemory<byte> head, Stream rest)
    {
        var encoding = ByteOrderMark.Find(head.Span, out var length);
        return encoding is null or UTF8Encoding || !LooksLikeJson(encoding, head.Span[length..])
            ? null
            : System.Text.Encoding.CreateTranscodingStream(new JoinedStream(head[length..], rest), encoding, new UTF8Encoding(false), leaveOpen: true);
    }

    private static bool LooksLikeJson(System.Text.Encoding encoding, ReadOnlySpan<byte> head)
    {
        var begin = encoding.GetString(head[..(Math.Min(head.Length, 64) & ~3)]).AsSpan().TrimStart();
        return begin.Length > 0 && begin[0] is '{' or '[';
    }
}
