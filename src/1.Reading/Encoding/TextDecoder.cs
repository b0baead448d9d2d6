using System.Text;
using UtfUnknown;

namespace Dragoman.Reading;

/// <summary>Turns bytes into text: by their byte order mark, as UTF-8, by the encoding they name, or by the one they look like.</summary>
internal static class TextDecoder
{
    // A few broken bytes are not worth losing an article for: one in two hundred letters.
    private const int LettersPerBroken = 200;
    private const float SureEnough = 0.5f;
    private const int DetectedBytes = 256 * 1024;
    private const string Resave = "Save it as UTF-8 and try again.";

    static TextDecoder() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes the bytes of one article.</summary>
    /// <param name="bytes">All bytes.</param>
    /// <param name="named">The encoding that the article names for itself ("windows-1251"), if it does.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? named = null)
    {
        if (ByteOrderMark.Find(bytes, out var mark) is { } marked)
        {
            return Checked(marked.GetString(bytes[mark..]), marked.WebName);
        }

        if (BinaryContent.Kind(bytes) is { } kind)
        {
            return DecodedText.Failed($"this is not text but {kind}", "Convert it to plain text or HTML first.");
        }

        if (BinaryContent.WideWithoutMark(bytes) is { } wide)
        {
            return Checked(wide.GetString(bytes), wide.WebName);
        }

        if (BinaryContent.HasManyControls(bytes))
        {
            return DecodedText.Failed("this is not text but binary data", "Convert it to plain text or HTML first.");
        }

        return Utf8(bytes) is { } text ? DecodedText.Of(text) : Legacy(bytes, named);
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return System.Text.Encoding.UTF8.GetString(bytes);
        }

        // Mostly sound UTF-8 with some broken bytes, and not another encoding: more sound signs than broken ones.
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var broken = 0;
        var sound = 0;
        foreach (var c in text)
        {
            broken += c == '\uFFFD' ? 1 : 0;
            sound += c is > '\u007F' and not '\uFFFD' ? 1 : 0;
        }

        return sound > broken && broken <= 1 + (text.Length / LettersPerBroken) ? text : null;
    }

    private static DecodedText Legacy(ReadOnlySpan<byte> bytes, string? named)
    {
        if (named is not null && Find(named) is { } encoding)
        {
            return Checked(encoding.GetString(bytes), named);
        }

        var sample = bytes[..Math.Min(bytes.Length, DetectedBytes)].ToArray();
        var detected = CharsetDetector.DetectFromBytes(sample).Detected;
        if (detected?.Encoding is { } found && detected.Confidence >= SureEnough && found is not ASCIIEncoding and not UTF8Encoding)
        {
            return Checked(found.GetString(bytes), found.WebName);
        }

        return Checked(System.Text.Encoding.GetEncoding(1252).GetString(bytes), "windows-1252");
    }

    private static System.Text.Encoding? Find(string name)
    {
        try
        {
            var encoding = System.Text.Encoding.GetEncoding(name.Trim());
            return encoding is UTF8Encoding || encoding.CodePage is 1200 or 1201 or 12000 or 12001 or 65000 ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static DecodedText Checked(string text, string encoding)
    {
        var strange = 0;
        foreach (var c in text)
        {
            strange += c is '\uFFFD' or (>= '\u0080' and < '\u00A0') || (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f')) ? 1 : 0;
        }

        return strange > 2 + (text.Length / LettersPerBroken)
            ? DecodedText.Failed($"its character encoding could not be made out: as {encoding}, {strange} of {text.Length} signs are none", Resave)
            : DecodedText.Of(text);
    }
}
