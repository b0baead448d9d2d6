namespace Dragoman.Reading;

/// <summary>Lines of a page that are no part of the article wherever they stand.</summary>
internal static class Boilerplate
{
    private const int Longest = 160;

    private static readonly string[] Whole =
        ["advertisement", "advertisements", "ad", "sponsored", "story continues below", "article continues below", "story continues below advertisement", "share", "share this", "print", "comments", "read more", "related", "related news", "related articles", "related stories", "more on this story", "tags", "topics", "follow us", "subscribe", "photo", "video", "loading...", "recommended stories"];

    private static readonly string[] Openers =
        ["sign up for our", "sign up to our", "sign up for the", "sign up to the", "subscribe to our", "subscribe to the", "follow us on", "click here to", "read also:", "read more:", "also read:", "see also:", "related:", "join our telegram", "download our app", "all rights reserved", "copyright ©", "© ", "share this article", "keep up with the latest", "get the latest news"];

    public static bool Is(string paragraph)
    {
        if (paragraph.Length > Longest)
        {
            return false;
        }

        foreach (var whole in Whole)
        {
            if (paragraph.AsSpan().TrimEnd(":.").Equals(whole, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var opener in Openers)
        {
            if (paragraph.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
