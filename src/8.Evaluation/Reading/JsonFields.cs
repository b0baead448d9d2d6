using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>Lenient reading of records and gold: a field that is missing, null or of another shape reads as nothing.</summary>
internal static class JsonFields
{
    public static JsonElement Field(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var field) ? field : default;

    public static bool Has(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out _);

    /// <summary>The objects of a field that may hold a list, one object or nothing.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => [value],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)],
        _ => [],
    };

    public static IReadOnlyList<JsonElement> Items(this JsonElement value, string name) => value.Field(name).Items();

    /// <summary>The strings of a field that may hold a list, one string or nothing; empty ones left out.</summary>
    public static IReadOnlyList<string> Strings(this JsonElement value, string name)
    {
        var field = value.Field(name);
        IEnumerable<JsonElement> all = field.ValueKind == JsonValueKind.Array ? field.EnumerateArray() : [field];
        return [.. all.Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).Where(text => text.Length > 0)];
    }

    /// <summary>The first of <see cref="Strings"/>; null where there is none.</summary>
    public static string? FirstString(this JsonElement value, string name) => value.Strings(name) is [var first, ..] ? first : null;

    /// <summary>A string field; null where there is none.</summary>
    public static string? Text(this JsonElement value, string name)
    {
        var field = value.Field(name);
        return field.ValueKind == JsonValueKind.String ? field.GetString() : null;
    }

    /// <summary>A string or number as text; null where there is neither.</summary>
    public static string? AnyText(this JsonElement value, string name)
    {
        var field = value.Field(name);
        return field.ValueKind switch
        {
            JsonValueKind.String => field.GetString(),
            JsonValueKind.Number => field.GetRawText(),
            _ => null,
        };
    }

    public static double? Number(this JsonElement value, string name)
    {
        var field = value.Field(name);
        return field.ValueKind == JsonValueKind.Number ? field.GetDouble() : null;
    }

    public static int? Whole(this JsonElement value, string name)
    {
        var field = value.Field(name);
        return field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var number) ? number : null;
    }

    public static bool IsTrue(this JsonElement value, string name) => value.Field(name).ValueKind == JsonValueKind.True;

    /// <summary>Where an object with start and end stands, as its own file counts; null without the two.</summary>
    public static TextSpan? Place(this JsonElement value) =>
        value.Whole("start") is { } start && value.Whole("end") is { } end ? new TextSpan(start, end) : null;
}
