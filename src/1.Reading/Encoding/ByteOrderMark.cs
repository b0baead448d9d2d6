using System.Text;

namespace Dragoman.Reading;

/// <summary>The mark at the begin of a text that names its encoding.</summary>
internal static class ByteOrderMark
{
    public static System.Text.Encoding? Find(ReadOnlySpan<byte> bytes, out int length)
    {
        (System.Text.Encoding? Encoding, int Length) found = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false), 3),
            [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(false, false), 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, false), 4),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, false), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, false), 2),
            _ => (null, 0),
        };
        length = found.Length;
        return found.Encoding;
    }
}
