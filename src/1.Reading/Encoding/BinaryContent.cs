using System.Text;

namespace Dragoman.Reading;

/// <summary>Bytes that are no text.</summary>
internal static class BinaryContent
{
    private const int Sampled = 64 * 1024;

    /// <summary>The kind of file, where its first bytes tell it ("a PDF file"), else null.</summary>
    public static string? Kind(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF file",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office document",
        [0x1F, 0x8B, ..] => "a gzip archive",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG picture",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF picture",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "an RTF document",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
        _ => null,
    };

    /// <summary>UTF-16 without a byte order mark: nearly every second byte is zero.</summary>
    public static UnicodeEncoding? WideWithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sampled)];
        if (sample.Length < 8 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var even = 0;
        var odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        var half = sample.Length / 2;
        return odd > half * 7 / 10 && even < half / 20 ? new UnicodeEncoding(false, false)
            : even > half * 7 / 10 && odd < half / 20 ? new UnicodeEncoding(true, false)
            : null;
    }

    /// <summary>Whether more bytes are control signs than a text with a slip in it has.</summary>
    public static bool HasManyControls(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            controls += b < 0x20 && b is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0x1B) ? 1 : 0;
        }

        return controls > 3 + (bytes.Length / 200);
    }
}
