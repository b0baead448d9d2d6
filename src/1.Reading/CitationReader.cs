using Dragoman.Model;

namespace Dragoman.Reading;

/// <summary>Fills in what the format did not say of an article from its text, its outlet and its address.</summary>
internal static class CitationReader
{
    public static Citation Complete(Draft draft, Layout layout, ReadingOptions options)
    {
        var given = draft.Citation;
        var host = WebHost.Of(given.Url);
        var outlet = (given.Outlet is null ? null : OutletTable.Default.FindByName(given.Outlet) ?? FromDomain(given.Outlet))
            ?? (host is null ? null : OutletTable.Default.FindByHost(host));
        return given with
        {
            Title = WithoutTag(given.Title) ?? Title(draft.Text, layout),
            Byline = given.Byline ?? ByName(layout.First(BlockKind.Byline, draft.Text)),
            Outlet = given.Outlet ?? outlet?.Name,
            Press = given.Press ?? layout.Tag?.Press ?? outlet?.Press ?? (host is null ? null : WebHost.Country(host)),
            Published = options.Published ?? given.Published ?? UrlDate.Find(given.Url) ?? layout.Dated,
        };
    }

    private static Outlet? FromDomain(string name) => WebHost.Of(name) is { } host ? OutletTable.Default.FindByHost(host) : null;

    private static string? Title(string text, Layout layout)
    {
        foreach (var block in layout.Blocks)
        {
            if (block.Kind == BlockKind.Headline && block.Span != layout.Tag?.Span)
            {
                return WithoutTag(PlainWords.Of(block.Span.In(text)));
            }
        }

        return null;
    }

    private static string? WithoutTag(string? title) =>
        title is not null && PressTag.At(title, 0) is { } tag ? PlainWords.Of(title[tag.Span.End..]) : title;

    private static string? ByName(string? line)
    {
        var words = PlainWords.Of(line);
        return words is not null && words.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? words[3..] : words;
    }
}
