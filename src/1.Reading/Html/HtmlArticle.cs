namespace Dragoman.Reading;

/// <summary>Reads an article from a web page.</summary>
internal static class HtmlArticle
{
    public static Draft Read(ReadOnlySpan<byte> bytes, CancellationToken cancel) => PlainArticle.Read(bytes);
}
