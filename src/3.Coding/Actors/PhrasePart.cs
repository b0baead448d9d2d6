namespace Dragoman.Coding;

/// <summary>The known pieces of one part of a noun phrase, up to the first preposition or comma.</summary>
internal sealed record PhrasePart
{
    /// <summary>Index after the part's last token.</summary>
    public int End { get; private init; }

    /// <summary>The role noun that is the head, or null.</summary>
    public SpanItem? Head { get; private init; }

    /// <summary>The first office named that is not a mere possessor, or null.</summary>
    public string? Office { get; private init; }

    /// <summary>The sector of the body named in front of the head ("army spokesman": MIL), or null.</summary>
    public string? BodySector { get; private init; }

    /// <summary>The last country, or null.</summary>
    public SpanItem? Country { get; private init; }

    /// <summary>The last known body, group or land, or null.</summary>
    public SpanItem? Actor { get; private init; }

    /// <summary>The last person, or null.</summary>
    public SpanItem? Person { get; init; }

    /// <summary>Index of a possessive pronoun, or null.</summary>
    public int? Possessor { get; private init; }

    /// <summary>Whether "counterpart" stands in it.</summary>
    public bool IsCounterpart { get; private init; }

    /// <summary>Whether it speaks of the opposition besides its head.</summary>
    public bool IsOpposition { get; private init; }

    /// <summary>Whether nothing known stands in it.</summary>
    public bool IsEmpty => Head is null && Country is null && Actor is null && Person is null && Possessor is null && !IsCounterpart;

    /// <summary>Whether two countries are joined in it, so that no one is meant.</summary>
    public bool IsAmbiguous { get; private init; }

    /// <summary>Scans a run of tokens from its first to the end of the part.</summary>
    public static PhrasePart Scan(SpanItems items, SentenceWords words, int start, int end)
    {
        var part = new PhrasePart { End = end };
        for (var at = start; at < end; at++)
        {
            if (items.At(words, at, end) is { } item)
            {
                part = part.With(words, item, end);
                at = item.End - 1;
            }
            else if (words.Is(at, "counterpart", "counterparts"))
            {
                part = part with { IsCounterpart = true };
            }
            else if (words.Is(at, "his", "her", "its", "their", "our", "my"))
            {
                part = part with { Possessor = at };
            }
            else if (at > start && Ends(words, at))
            {
                return part with { End = at };
            }
            else if (part.Person is null && part.Head is not null && IsNameWord(words, at))
            {
                var last = LastNameWord(items, words, at, end);
                part = part with { Person = new SpanItem(at, last) { IsPerson = true } };
                at = last - 1;
            }
        }

        return part;
    }

    /// <summary>The same part with the body that stands behind it: "employees of the Danish embassy".</summary>
    /// <param name="body">The part behind the preposition.</param>
    /// <param name="day">The day of publication, or null.</param>
    public PhrasePart WithBody(PhrasePart body, DateOnly? day) => this with
    {
        BodySector = BodySector ?? body.Head?.Role?.Sector ?? body.BodySector ?? body.Actor?.Actor?.TermAt(day)?.Sector,
        Country = Country ?? body.Country,
    };

    private static bool Ends(SentenceWords words, int at) =>
        words.IsTag(at, "ADP", "SCONJ", "AUX")
        // "the occupying forces", "Danish-led troops": a participle in front of its noun ends nothing.
        || (words.IsTag(at, "VERB") && words[at].Relation != "amod" && !words.Is(at - 1, "-"))
        || words.Is(at, ",", ";", ":", "who", "which", "that", "whose", "–", "—");

    // A name that no one has tagged, after an office: "(Azerbaijani) President (Ilham) Aliyev".
    private static bool IsNameWord(SentenceWords words, int at) =>
        words.IsTag(at, "PROPN") && char.IsUpper(words.Slice(at, at + 1)[0]);

    private static int LastNameWord(SpanItems items, SentenceWords words, int at, int end)
    {
        var last = at + 1;
        for (var next = at + 1; next < end; next++)
        {
            if (items.At(words, next, end) is { IsPerson: true } person)
            {
                return person.End;
            }

            if (IsNameWord(words, next) || words.Is(next, "al", "bin", "von", "van", "de", "der"))
            {
                last = next + 1;
            }
            else if (!words.Is(next, "(", ")", "[", "]", "-"))
            {
                break;
            }
        }

        return last;
    }

    private PhrasePart With(SentenceWords words, SpanItem item, int end)
    {
        if (item.IsPerson)
        {
            // "Merkel's government" is about the government.
            return item.IsPossessor && item.End + 1 < end ? this : this with { Person = item };
        }

        if (item.Country is { } country)
        {
            var joined = Country is not null && words.Is(item.Start - 1, "and", "or", "-", "–", "/")
                && Country.Country!.Value.Country != country.Country;
            return this with { Country = item, IsAmbiguous = IsAmbiguous || joined };
        }

        if (item.Actor is not null)
        {
            return this with { Actor = item, Head = null, Office = null };
        }

        var role = item.Role!;
        if (Person is not null)
        {
            return this;
        }

        var body = Head?.Role?.Sector ?? BodySector;
        var opposition = IsOpposition || Head?.Role?.Sector == "OPP" || words.Is(item.Start - 1, "opposition");
        return item.IsPossessor && item.End + 1 < end
            ? this with { BodySector = role.Sector ?? body, IsOpposition = opposition }
            : this with { Head = item, Office = Office ?? role.Office, BodySector = body, IsOpposition = opposition };
    }
}
