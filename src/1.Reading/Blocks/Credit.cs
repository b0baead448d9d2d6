using System.Buffers;

namespace Dragoman.Reading;

/// <summary>Finds who took a picture at the end of a line: "(Reuters Photo)", "[File: AP]", "Photo: AFP".</summary>
internal static class Credit
{
    private const int Longest = 100;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create(".,;:!?\"");

    private static readonly string[] PictureWords =
        ["photo", "photos", "photograph", "image", "images", "picture", "handout", "screengrab", "screenshot", "file", "courtesy", "getty", "shutterstock", "via", "pool"];

    private static readonly string[] Labels = ["photo:", "photos:", "photo by ", "photo credit:", "image:", "image credit:", "picture:", "credit:", "file photo", "photograph:"];

    /// <summary>Where the credit at the end of the line begins, or null where there is none.</summary>
    public static int? Start(string text, int start, int end)
    {
        var line = Trimmed.Of(text, start, end);
        var last = line.End;
        while (last > line.Start && text[last - 1] is '.' or ' ')
        {
            last--;
        }

        if (last <= line.Start)
        {
            return null;
        }

        return text[last - 1] switch
        {
            ')' => Bracketed(text, line.Start, last, '('),
            ']' => Bracketed(text, line.Start, last, '['),
            _ => Labelled(text, line.Start, last) ?? Slashed(text, line.Start, last),
        };
    }

    private static int? Bracketed(string text, int start, int end, char bracket)
    {
        var open = LastIndexOf(text, start, end, bracket);
        if (open < 0)
        {
            return null;
        }

        var inner = text.AsSpan((open + 1)..(end - 1));
        return BeginsWithLabel(inner) || HasPictureWord(inner) || SlashedAgency(inner) || (bracket == '[' && Agencies.IsName(inner)) ? open : null;
    }

    /// <summary>Where names in brackets after the last sentence of a line begin, "(Kanto Shimbun)": a credit under a picture, elsewhere a signature.</summary>
    public static int? Unsure(string text, int start, int end)
    {
        var line = Trimmed.Of(text, start, end);
        if (line.Length < 4 || text[line.End - 1] != ')')
        {
            return null;
        }

        var open = LastIndexOf(text, line.Start, line.End, '(');
        if (open < line.Start + 2 || text[open - 1] != ' ' || !CharKinds.IsTerminal(text[open - 2]))
        {
            return null;
        }

        var inner = text.AsSpan((open + 1)..(line.End - 1));
        return inner.Length >= 2 && char.IsUpper(inner[0]) && inner.Count(' ') < 6 && !inner.ContainsAny(SentenceSigns) && IsShort(inner) ? open : null;
    }

    private static bool BeginsWithLabel(ReadOnlySpan<char> words)
    {
        foreach (var label in Labels)
        {
            if (words.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Photo: AFP" stands at the begin of the line or after a sentence.
    private static int? Labelled(string text, int start, int end)
    {
        var from = Math.Max(start, end - Longest);
        foreach (var label in Labels)
        {
            var at = text.AsSpan(from, end - from).LastIndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            at += from;
            var before = at;
            while (before > start && char.IsWhiteSpace(text[before - 1]))
            {
                before--;
            }

            if (before > start && text[before - 1] is '|' or '/' or '-' or '–' or '—')
            {
                before--;
                return before;
            }

            if (before == start || CharKinds.IsTerminal(text[before - 1]))
            {
                return at;
            }
        }

        return null;
    }

    // "REUTERS/Jane Doe", "AP Photo/Jane Doe" after a sentence.
    private static int? Slashed(string text, int start, int end)
    {
        var slash = LastIndexOf(text, start, end, '/');
        if (slash < 0 || text.AsSpan(slash, end - slash).ContainsAny(".!?"))
        {
            return null;
        }

        var at = slash;
        while (at > start && text[at - 1] is not ('.' or '!' or '?' or '\n' or '|'))
        {
            at--;
        }

        var agency = text.AsSpan(at, slash - at).Trim();
        var from = Trimmed.Of(text, at, end).Start;
        return Agencies.IsName(agency) || agency is "AP Photo" or "Reuters Photo" or "AFP Photo" or "AFP PHOTO" ? from : null;
    }

    private static bool SlashedAgency(ReadOnlySpan<char> words)
    {
        var slash = words.IndexOf('/');
        return slash > 0 && (Agencies.IsName(words[..slash]) || Agencies.IsName(words[(words.LastIndexOf('/') + 1)..]));
    }

    private static bool HasPictureWord(ReadOnlySpan<char> words)
    {
        if (words.Length == 0)
        {
            return false;
        }

        foreach (var range in words.SplitAny(" /:,-|."))
        {
            foreach (var picture in PictureWords)
            {
                if (words[range].Equals(picture, StringComparison.OrdinalIgnoreCase))
                {
                    return IsShort(words);
                }
            }
        }

        return false;
    }

    // "(the file was lost)" is no credit: its words are not those of names.
    private static bool IsShort(ReadOnlySpan<char> words)
    {
        var small = 0;
        var all = 0;
        foreach (var range in words.SplitAny(" /"))
        {
            var word = words[range];
            if (word.Length > 0)
            {
                all++;
                small += char.IsLower(word[0]) && word is not ("via" or "by" or "of" or "photo" or "image" or "file" or "courtesy" or "handout" or "the" or "and" or "for" or "from" or "dpa") ? 1 : 0;
            }
        }

        return all <= 14 && small == 0;
    }

    private static int LastIndexOf(string text, int start, int end, char sign)
    {
        var from = Math.Max(start, end - Longest);
        var at = text.AsSpan(from, end - from).LastIndexOf(sign);
        return at < 0 ? -1 : from + at;
    }
}
