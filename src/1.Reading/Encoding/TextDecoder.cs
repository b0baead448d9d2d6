using System.Globalization;
using System.Text;
using UtfUnknown;

namespace Dragoman.Reading;

/// <summary>Turns bytes into text: by their byte order mark, as UTF-8, by the encoding they name, or by the one they look like.</summary>
internal static class TextDecoder
{
    // A few odd signs are not worth losing an article for: one in two hundred letters.
    private const int LettersPerBroken = 200;

    // In western text one sign in thirty at most is none of ASCII; there, the two bytes that no such text uses are damage.
    private const int LettersPerForeign = 30;
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

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return DecodedText.Of(System.Text.Encoding.UTF8.GetString(bytes));
        }

        return DamagedUtf8(bytes) ?? (named is null && IsDamagedAscii(bytes)
            ? DecodedText.Failed("it is neither UTF-8 nor another encoding: it has bytes that stand for no letter", Resave)
            : Legacy(bytes, named));
    }

    private static bool IsDamagedAscii(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        foreach (var one in bytes)
        {
            high += one > 0x7F ? 1 : 0;
        }

        return high * LettersPerForeign <= bytes.Length + LettersPerForeign && bytes.IndexOfAnyInRange((byte)0xFE, (byte)0xFF) >= 0;
    }

    // Sound signs of several bytes beside broken ones: that is UTF-8 with damage, and no other encoding. What was lost is not guessed.
    private static DecodedText? DamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var sound = 0;
        var broken = 0;
        var first = -1;
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == System.Buffers.OperationStatus.Done)
            {
                sound += length > 1 ? 1 : 0;
            }
            else
            {
                first = first < 0 ? at : first;
                broken++;
            }

            at += Math.Max(1, length);
        }

        return sound > broken
            ? DecodedText.Failed(string.Create(CultureInfo.InvariantCulture, $"it is UTF-8 with {broken} broken signs, the first at byte {first:N0}"), Resave)
            : null;
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
            ? DecodedText.Failed($"it is not UTF-8, and its character encoding could not be made out (it does not read well as {encoding})", Resave)
            : DecodedText.Of(text);
    }
}
