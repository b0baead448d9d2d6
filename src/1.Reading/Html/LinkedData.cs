using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dragoman.Reading;

/// <summary>What a page's JSON-LD says of its article.</summary>
internal sealed record LinkedData
{
    private const int MostNodes = 2_000;
    private const int LongestScript = 500_000;

    public string? Headline { get; private init; }

    public string? Published { get; private init; }

    public string? Author { get; private init; }

    public string? Publisher { get; private init; }

    public string? Url { get; private init; }

    public static LinkedData Read(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (script.TextContent.Length <= LongestScript && FromJson(script.TextContent) is { } found)
            {
                return found;
            }
        }

        return new LinkedData();
    }

    private static LinkedData? FromJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var nodes = 0;
            return Article(document.RootElement, ref nodes) is { } article
                ? new LinkedData
                {
                    Headline = Text(article, "headline") ?? Text(article, "name"),
                    Published = Text(article, "datePublished") ?? Text(article, "dateCreated"),
                    Author = Text(article, "author"),
                    Publisher = Text(article, "publisher"),
                    Url = Text(article, "url"),
                }
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Broken JSON-LD is common; the page is read without it. Half surrogates come as the second kind.
            return null;
        }
    }

    private static JsonElement? Article(JsonElement node, ref int nodes)
    {
        if (++nodes > MostNodes)
        {
            return null;
        }

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                if (Article(item, ref nodes) is { } found)
                {
                    return found;
                }
            }

            return null;
        }

        if (node.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (node.TryGetProperty("@type", out var type) && IsArticle(type))
        {
            return node;
        }

        return node.TryGetProperty("@graph", out var graph) ? Article(graph, ref nodes)
            : node.TryGetProperty("mainEntity", out var main) ? Article(main, ref nodes)
            : null;
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => type.GetString()!.EndsWith("Article", StringComparison.Ordinal) || type.ValueEquals("BlogPosting") || type.ValueEquals("Report"),
        JsonValueKind.Array => type.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && IsArticle(one)),
        _ => false,
    };

    // Text, the name of a thing, or the names of several.
    private static string? Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => PlainWords.Of(System.Net.WebUtility.HtmlDecode(value.GetString())),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? Text(name) : null,
        JsonValueKind.Array => PlainWords.Of(string.Join(", ", value.EnumerateArray().Take(10).Where(one => one.ValueKind != JsonValueKind.Array).Select(Text).Where(words => words is not null))),
        _ => null,
    };
}
