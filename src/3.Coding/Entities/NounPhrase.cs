namespace Dragoman.Coding;

/// <summary>Finds the edges of noun phrases by parts of speech.</summary>
internal static class NounPhrase
{
    private const int Longest = 14;

    /// <summary>The first token of the noun phrase that the token at <paramref name="at"/> belongs to, from its left.</summary>
    public static int Left(SentenceWords words, int at)
    {
        var start = at;
        while (start > 0 && at - start < Longest)
        {
            var before = start - 1;
            var joins = words.IsTag(before, "NOUN", "PROPN", "ADJ", "NUM", "PART")
                || words.Is(before, "'s", "'", "(", ")") || (words.Is(before, "-") && words[before].Span.End == words[start].Span.Start)
                || (words.Is(before, "of", "for") && words.IsTag(before - 1, "NOUN", "PROPN") && IsOffice(words, before - 1));
            if (words.IsTag(before, "DET") || words.Is(before, "his", "her", "its", "their", "our", "my"))
            {
                start = before;
                // "the country's minister", "his country's army": a determiner ends the phrase.
                break;
            }

            if (!joins || words.Is(before, "not", "to", "p.m.", "a.m.", "pm", "am"))
            {
                break;
            }

            start = before;
        }

        while (start < at && words.Is(start, "'s", "'", ")", "-"))
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of an apposition behind a name: ", a ministry spokesman"; the name's own end where there is none.</summary>
    public static int Apposition(SentenceWords words, int end)
    {
        // "Jane Roe, 29, a hairdresser": the age comes first.
        if (words.Is(end, ",") && words.IsTag(end + 1, "NUM") && words.Is(end + 2, ","))
        {
            return Apposition(words, end + 2) is var after && after > end + 2 ? after : end;
        }

        if (!words.Is(end, ",") || !(words.IsTag(end + 1, "DET", "ADJ", "PRON", "NOUN") || words.Is(end + 1, "its", "his", "her", "their")
            || words.Is(end + 2, "'s", "'")))
        {
            return end;
        }

        var last = end + 1;
        while (last < words.Count && last - end < Longest && (words.IsTag(last, "DET", "ADJ", "NOUN", "PROPN", "PART", "NUM", "ADP") || words.Is(last, "its", "his", "her", "their", "'s", "-")))
        {
            last++;
        }

        // Without a closing mark it is a list or a clause.
        return last == words.Count || words.Is(last, ",", ".", ";", "said", "told", "who", "which", "that", ")", "\"", "”", "and", "whose") || words.IsTag(last, "VERB", "AUX") ? last : end;
    }

    /// <summary>The end of "in Riga", "of the Islamic Emirate" behind a body's name; the name's own end where there is none.</summary>
    public static int Place(SentenceWords words, int end)
    {
        if (!words.Is(end, "in", "of"))
        {
            return end;
        }

        var last = end + 1;
        while (last < words.Count && last - end < 6 && words.IsTag(last, "DET", "ADJ", "PROPN"))
        {
            last++;
        }

        return words.IsTag(last - 1, "PROPN") ? last : end;
    }

    /// <summary>The first token of a noun phrase that may hold prepositions ("the minister for treaty negotiations"), whose end is before the comma at <paramref name="comma"/>.</summary>
    public static int Whole(SentenceWords words, int comma)
    {
        var start = comma;
        while (start > 0 && comma - start < Longest)
        {
            var before = start - 1;
            var joins = words.IsTag(before, "NOUN", "PROPN", "ADJ", "NUM", "PART") || words.Is(before, "'s", "'", "-", "(", ")")
                || (words.IsTag(before, "DET") && !words.Is(start, "'s"))
                || (words.Is(before, "of", "for", "in", "at", "and", "to", "on") && words.IsTag(before - 1, "NOUN", "PROPN") && start < comma);
            if (words.Is(before, "his", "her", "its", "their", "our", "my"))
            {
                start = before;
                break;
            }

            if (!joins)
            {
                break;
            }

            start = before;
        }

        while (start < comma && words.Is(start, "'s", "'", ")", "-", "of", "for", "in", "at", "and", "to", "on"))
        {
            start++;
        }

        return start;
    }

    private static bool IsOffice(SentenceWords words, int at) =>
        words.Is(at, "minister", "ministry", "secretary", "head", "chief", "commander", "commissioner", "president", "speaker", "leader", "director", "chairman", "department");
}
