namespace Dragoman.Reading;

/// <summary>Lines that name the author or agency.</summary>
internal static class Byline
{
    private const int Longest = 120;
    private const int MostWords = 16;

    private static readonly string[] Openers = ["By ", "BY ", "Written by ", "Reported by ", "Posted by ", "Author: ", "Source: "];
    private static readonly string[] Closers =
        ["Reporting by ", "(Reporting by ", "Editing by ", "(Editing by ", "Additional reporting by ", "Writing by ", "(Writing by ", "Compiled by ", "(Additional reporting "];

    private static readonly string[] Joints =
        ["with", "and", "by", "from", "in", "staff", "writer", "reporter", "correspondent", "news", "agency", "agencies", "desk", "wires", "service", "report", "via", "the", "|", "/", "-", "–", "—", "&", "•"];

    /// <summary>Whether the line is one, near the begin of an article.</summary>
    public static bool Stands(string text, int start, int end)
    {
        var line = Trimmed.Of(text, start, end);
        if (line.Length is 0 or > Longest)
        {
            return false;
        }

        var words = line.In(text);
        foreach (var opener in Openers)
        {
            if (words.StartsWith(opener, StringComparison.Ordinal))
            {
                return NamesSomeone(words, opener.Length);
            }
        }

        return NamesAgency(words);
    }

    /// <summary>Whether the paragraph is one of those that stand at the end: "(Reporting by …; Editing by …)".</summary>
    public static bool Closes(string text, int start, int end)
    {
        if (end - start > 400)
        {
            return false;
        }

        foreach (var closer in Closers)
        {
            if (string.CompareOrdinal(text, start, closer, 0, closer.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // "By John Smith", but not "By Tuesday the army had left." and not "By killing him, …".
    private static bool NamesSomeone(string words, int at)
    {
        if (at >= words.Length || words[^1] is '.' or '!' or '?' || words.AsSpan().Count(' ') >= MostWords)
        {
            return false;
        }

        return (char.IsUpper(words[at]) || !char.IsLetter(words[at])) && WrittenDate.WeekdayEnd(words, at, words.Length) == at
            && (WrittenDate.At(words, at, words.Length) is null);
    }

    // "AFP", "DAILY SABAH WITH REUTERS", "Jane Doe | AP", "Jane Doe, Reuters"
    private static bool NamesAgency(string words)
    {
        if (words.Length > 80 || words[^1] is '.' or '!' or '?' or ':')
        {
            return false;
        }

        if (Agencies.IsName(words))
        {
            return true;
        }

        var joint = words.LastIndexOfAny(['|', ',', '/', '–', '—']);
        if (joint > 0 && Agencies.IsName(words.AsSpan(joint + 1)))
        {
            return words.AsSpan().Count(' ') <= 6;
        }

        var named = 0;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Agencies.IsName(word) || OutletTable.Default.HasWordOfName(word))
            {
                named++;
            }
            else if (!Array.Exists(Joints, joint => joint.Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return named > 0;
    }
}
