namespace Dragoman.Reading;

/// <summary>Reads an article from plain text.</summary>
internal static class PlainArticle
{
    public static Draft Read(ReadOnlySpan<byte> bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        return decoded.Text is null ? Draft.Failed(decoded.Reason, decoded.Remedy) : new Draft(TextCleaner.Clean(decoded.Text));
    }
}
