using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Places whose country the article itself tells: "Sialkot, an eastern Pakistani city", "the Afghan province of Khost".</summary>
internal static class StatedPlaces
{
    private const int Reach = 5;

    private static readonly string[] Kinds =
        ["city", "town", "village", "district", "province", "region", "port", "capital", "area", "state", "exclave", "county", "island", "base", "oblast"];

    /// <summary>Countries by the folded names of places; a place told of two countries is in neither.</summary>
    public static Dictionary<string, string> Find(IReadOnlyList<SentenceWords> sentences, SpanItems items, string text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var disputed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in sentences)
        {
            foreach (var name in words.Sentence.Names.Where(name => name.Kind is NameKind.Place or NameKind.Other or NameKind.Organisation))
            {
                var (start, end) = words.Range(name.Span);
                if (start == end || (Before(words, items, start) ?? Behind(words, items, end)) is not { } code)
                {
                    continue;
                }

                var key = Folding.Key(name.Span.In(text));
                if (!found.TryAdd(key, code) && found[key] != code)
                {
                    disputed.Add(key);
                }
            }
        }

        foreach (var key in disputed)
        {
            found.Remove(key);
        }

        return found;
    }

    // "the Pakistani city of Sialkot"
    private static string? Before(SentenceWords words, SpanItems items, int start)
    {
        if (!words.Is(start - 1, "of") || !words.Is(start - 2, Kinds))
        {
            return null;
        }

        for (var at = start - 3; at >= 0 && at > start - 3 - Reach && words.IsTag(at, "ADJ", "PROPN", "NOUN", "PART"); at--)
        {
            if (items.CountryAt(words, at, at + 1) is { } match)
            {
                return match.Country.Alpha3;
            }
        }

        return null;
    }

    // "Ladyzhyn, central Ukraine", "Ak-Sai, a Kyrgyz village": a comma alone may begin another clause.
    private static string? Behind(SentenceWords words, SpanItems items, int end)
    {
        if (!words.Is(end, ",") && !words.Is(end, "("))
        {
            return null;
        }

        string? code = null;
        var kind = !words.Is(end + 1, "a", "an", "the");
        for (var at = end + 1; at < words.Count && at <= end + 1 + Reach; at++)
        {
            if (words.Is(at, Kinds))
            {
                kind = true;
            }
            else if (items.At(words, at, words.Count) is { Country: { } match } item)
            {
                code = match.Country.Alpha3;
                at = item.End - 1;
                if (kind && match.Kind is CountryNameKind.Name && IsClosed(words, item.End))
                {
                    return code;
                }

                continue;
            }
            else if (!words.IsTag(at, "ADJ", "DET", "NOUN"))
            {
                return null;
            }

            if (code is not null && words.Is(at, Kinds) && words.Is(end + 1, "a", "an", "the"))
            {
                return code;
            }
        }

        return null;
    }

    private static bool IsClosed(SentenceWords words, int at) => at >= words.Count || words.Is(at, ",", ".", ";", ")", "-", "–", "—", "on", "in");
}
