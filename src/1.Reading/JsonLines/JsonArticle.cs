using System.Text.Json;
using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Reads an article from a JSON object.</summary>
internal static class JsonArticle
{
    private const string Shape = "Write it as {\"text\": \"…\"}, with \"id\", \"title\", \"published\", \"outlet\", \"press\" and \"url\" as you have them.";

    /// <summary>The article's draft, or why there is none.</summary>
    public static Draft Read(ReadOnlySpan<byte> bytes)
    {
        byte[]? sound = null;
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            var decoded = TextDecoder.Decode(bytes);
            if (decoded.Text is null)
            {
                return Draft.Failed(decoded.Reason, decoded.Remedy);
            }

            sound = System.Text.Encoding.UTF8.GetBytes(decoded.Text);
        }

        var fields = new JsonFields();
        var wrong = Parse(sound ?? bytes, fields);
        return wrong is null ? ToDraft(fields) : Draft.Failed(wrong, Shape);
    }

    private static string? Parse(ReadOnlySpan<byte> bytes, JsonFields fields)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return "this is JSON but not an object";
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = JsonStrings.Read(ref reader);
                reader.Read();
                var value = Value(ref reader, name == "id");
                if (value is null && reader.TokenType is not (JsonTokenType.Null or JsonTokenType.PropertyName) && fields.Set(name, null))
                {
                    return $"`{OneLine.Of(name)}` is not text";
                }

                fields.Set(name, value);
                if (value is null)
                {
                    reader.Skip();
                }
            }

            // Anything after the object's end is an error.
            reader.Read();
            return null;
        }
        catch (JsonException error)
        {
            return "this is not valid JSON: " + JsonErrors.Tell(error);
        }
    }

    private static string? Value(ref Utf8JsonReader reader, bool numbersToo) => reader.TokenType switch
    {
        JsonTokenType.String => JsonStrings.Read(ref reader),
        JsonTokenType.Number when numbersToo => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        _ => null,
    };

    private static Draft ToDraft(JsonFields fields)
    {
        if (fields.Text is null)
        {
            return Draft.Failed("it has no `text`", Shape);
        }

        DateOnly? published = null;
        if (!string.IsNullOrWhiteSpace(fields.Published))
        {
            published = RawDate.Read(fields.Published);
            if (published is null)
            {
                return Draft.Failed($"`published` is not a date: \"{OneLine.Of(fields.Published, 60)}\"", "Write it as 2020-10-14, or leave it out.");
            }
        }

        string? press = null;
        if (!string.IsNullOrWhiteSpace(fields.Press))
        {
            press = PressCountry.Named(fields.Press);
            if (press is null)
            {
                return Draft.Failed($"`press` is not a country: \"{OneLine.Of(fields.Press, 60)}\"", "Write it as an ISO 3166-1 code such as TUR, or leave it out.");
            }
        }

        var text = TextCleaner.Clean(fields.Text);
        var title = Words(fields.Title);
        TextSpan? headline = null;
        if (title is not null)
        {
            if (Begins(text, title, out var span))
            {
                headline = span;
            }
            else
            {
                text = title + "\n\n" + text;
                headline = new TextSpan(0, title.Length);
            }
        }

        return new Draft(text)
        {
            Id = string.IsNullOrWhiteSpace(fields.Id) ? null : TextCleaner.Clean(fields.Id).Trim(),
            Headline = headline,
            BodyIsEmpty = string.IsNullOrWhiteSpace(fields.Text),
            Citation = new Citation
            {
                Title = title,
                Published = published,
                Press = press,
                Outlet = Words(fields.Outlet),
                Url = Words(fields.Url),
                Byline = Words(fields.Byline),
                Publication = Words(fields.Publication),
            },
        };
    }

    private static bool Begins(string text, string title, out TextSpan span)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        // The tag in front of a headline is no part of the title.
        var words = start < text.Length && PressTag.At(text, start) is { } tag && PressTag.At(title, 0) is null ? tag.Span.End : start;
        while (words < text.Length && char.IsWhiteSpace(text[words]))
        {
            words++;
        }

        var end = words + title.Length;
        if (string.CompareOrdinal(text, words, title, 0, title.Length) != 0 || (end < text.Length && CharKinds.IsWordPart(text[end])))
        {
            span = default;
            return false;
        }

        // A stop that the title lacks is the headline's too.
        var stop = end;
        while (stop < text.Length && (CharKinds.IsTerminal(text[stop]) || CharKinds.IsClosing(text[stop])))
        {
            stop++;
        }

        span = new TextSpan(start, stop >= text.Length || text[stop] == '\n' ? stop : end);
        return true;
    }

    private static string? Words(string? value) => PlainWords.Of(value);
}
