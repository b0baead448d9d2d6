using System.Globalization;
using System.Text.Json;

namespace Dragoman.Reading;

/// <summary>Cuts a JSON file that is written over many lines into its articles.</summary>
internal static class JsonValues
{
    /// <summary>The objects in the file, be it one object, several, or an array of them.</summary>
    public static IEnumerable<ArticleInput> Split(byte[] bytes, string input, string id)
    {
        var found = new List<(int Start, int End)>();
        var failure = Find(bytes, input, found);
        for (var i = 0; i < found.Count; i++)
        {
            var (start, end) = found[i];
            var number = string.Create(CultureInfo.InvariantCulture, $"#{i + 1}");
            var alone = found.Count == 1 && failure is null;
            yield return new ArticleInput(alone ? input : input + number, alone ? id : id + number)
            {
                Bytes = bytes.AsMemory(start, end - start),
                Format = ArticleFormat.Json,
            };
        }

        if (failure is not null)
        {
            yield return failure;
        }
        else if (found.Count == 0)
        {
            yield return ArticleInput.Failed(input, "the file has no articles", "Put JSON objects with a \"text\" into it.");
        }
    }

    private static ArticleInput? Find(ReadOnlySpan<byte> bytes, string input, List<(int Start, int End)> found)
    {
        var mark = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var reader = new Utf8JsonReader(bytes[mark..], new JsonReaderOptions { AllowMultipleValues = true, AllowTrailingCommas = true });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray && reader.CurrentDepth == 0)
                {
                    continue;
                }

                var start = (int)reader.TokenStartIndex + mark;
                reader.Skip();
                found.Add((start, (int)reader.BytesConsumed + mark));
            }

            return null;
        }
        catch (JsonException error)
        {
            return ArticleInput.Failed(
                string.Create(CultureInfo.InvariantCulture, $"{input}:{(error.LineNumber ?? 0) + 1}"),
                "this is not valid JSON: " + JsonErrors.Tell(error),
                "Correct the line; what stands before it was read.");
        }
    }
}
