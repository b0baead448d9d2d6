using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Dragoman.Reading;

/// <summary>Whether a page may be made into a tree: one too deep would exhaust the stack, one too large the time.</summary>
internal static class MarkupWeight
{
    private const int Deepest = 256;
    private const int MostTags = 30_000;
    private const int LongestPage = 8_000_000;
    private const int MostReopened = 200_000;
    private const int LongestName = 16;

    // These end by themselves where the next of them begins.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Childless = Set(
        "br", "img", "meta", "link", "input", "hr", "area", "base", "col", "embed", "source", "track", "wbr", "p", "li", "td", "th", "tr", "option", "dt", "dd");

    // A parser opens these again in every block that follows until they are closed.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reopened = Set(
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>A look at the markup alone, before there is a tree.</summary>
    public static bool IsSafe(string html)
    {
        if (html.Length > LongestPage)
        {
            return false;
        }

        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        var tags = 0;
        var formats = 0;
        var reopened = 0L;
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var closes = at + 1 < html.Length && html[at + 1] == '/';
            var start = closes ? at + 2 : at + 1;
            var name = html.AsSpan(start, NameEnd(html, start) - start);
            if (name.Length == 0 || Childless.Contains(name))
            {
                reopened += formats;
            }
            else if (closes)
            {
                // A closing tag closes nothing where nothing of its name is open.
                if (names.TryGetValue(name, out var count) && count > 0)
                {
                    names[name] = count - 1;
                    depth--;
                    formats -= Reopened.Contains(name) ? 1 : 0;
                }
            }
            else
            {
                reopened += formats;
                names[name] = names.TryGetValue(name, out var count) ? count + 1 : 1;
                depth++;
                formats += Reopened.Contains(name) ? 1 : 0;
            }

            if (++tags > MostTags || depth > Deepest || reopened > MostReopened)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A look at the tree, as markup can hide how deep it goes.</summary>
    public static bool IsSafe(INode root)
    {
        var depth = 0;
        var count = 0;
        var node = root;
        while (true)
        {
            if (++count > MostTags * 8 || depth > Deepest * 2)
            {
                return false;
            }

            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }

            while (node.NextSibling is null)
            {
                if (node == root || node.Parent is null || node.Parent == root)
                {
                    return true;
                }

                node = node.Parent;
                depth--;
            }

            node = node.NextSibling;
        }
    }

    private static int NameEnd(string html, int at)
    {
        var end = at;
        while (end < html.Length && end - at < LongestName && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return end;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
