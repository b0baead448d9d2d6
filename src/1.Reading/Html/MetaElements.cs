using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dragoman.Reading;

/// <summary>The meta elements of a page by name, property or itemprop.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> _content = new(StringComparer.OrdinalIgnoreCase);

    public MetaElements(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            if (name is not null && PlainWords.Of(element.GetAttribute("content")) is { } content)
            {
                _content.TryAdd(name.Trim(), content);
            }
        }
    }

    /// <summary>The content of the first of these names that the page has.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_content.TryGetValue(name, out var content))
            {
                return content;
            }
        }

        return null;
    }
}
