using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>One object of a JSON Lines file, and where it stood.</summary>
/// <param name="File">Name of the file, for messages.</param>
/// <param name="Number">Its line, from 1.</param>
/// <param name="Value">The object.</param>
internal sealed record JsonLine(string File, int Number, JsonElement Value)
{
    public static IEnumerable<JsonLine> Read(string file, IEnumerable<string> lines, string remedy)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new JsonLine(file, number, Parse(file, number, line, remedy));
            }
        }
    }

    public SetupException Fault(string reason, string remedy) => new($"{File}, line {Number}: {reason}", remedy);

    private static JsonElement Parse(string file, int number, string line, string remedy)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new SetupException($"{file}, line {number}: no JSON object", remedy);
        }
        catch (JsonException fault)
        {
            var reason = fault.Message.Split('\n')[0].Trim();
            throw new SetupException($"{file}, line {number}: not JSON: {reason}", remedy);
        }
    }
}
