using System.Globalization;
using System.Text.Json;

namespace Dragoman.Reading;

/// <summary>What the JSON reader complains of, in one line and without its own line count.</summary>
internal static class JsonErrors
{
    public static string Tell(JsonException error)
    {
        var message = error.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var place = error.BytePositionInLine is { } at ? string.Create(CultureInfo.InvariantCulture, $" (byte {at + 1} of its line)") : "";
        return OneLine.Of((end > 0 ? message[..end] : message).TrimEnd('.')) + place;
    }
}
