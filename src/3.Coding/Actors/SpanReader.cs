using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads a noun phrase by its own words: the head noun decides the sector, a country word in it the country.</summary>
/// <remarks>
/// Goes by the order of words rather than by the tree: up to the first preposition or comma stands the core; behind it a
/// place ("the ministry in Riga") or an apposition ("Jane Roe, the mayor"), which fill what the core leaves open.
/// </remarks>
internal sealed class SpanReader(CountryTable countries, ActorDictionary actors, RoleNouns roles)
{
    private static readonly HashSet<string> FormerWords = new(StringComparer.Ordinal)
    {
        "former", "ex", "ex-", "then", "ousted", "deposed", "exiled", "elect", "-elect", "one-time", "onetime", "previous", "erstwhile",
    };

    private static readonly HashSet<string> CanBeFormer = new(StringComparer.Ordinal) { "GOV", "MIL", "LEG", "JUD", "COP", "SPY" };

    private readonly SpanItems _items = new(countries, actors, roles);

    /// <summary>The finder of known pieces that this reader goes by.</summary>
    public SpanItems Items => _items;

    /// <summary>Reads a run of tokens.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="start">Index of the first token.</param>
    /// <param name="end">Index after the last token.</param>
    /// <param name="day">The day of publication, or null.</param>
    public ActorReading Read(SentenceWords words, int start, int end, DateOnly? day)
    {
        var core = PhrasePart.Scan(_items, words, start, end);
        if (core.IsEmpty && words.Is(core.End, "of") && core.End + 1 < end)
        {
            // "two of its soldiers", "some of the rebels": who they are stands behind.
            return Read(words, core.End + 1, end, day) with { Bare = null };
        }

        var part = core;
        if (words.Is(core.End, ",") && core.End + 1 < end)
        {
            var next = words.IsTag(core.End + 1, "NUM") && words.Is(core.End + 2, ",") && core.End + 3 < end ? core.End + 3 : core.End + 1;
            var second = PhrasePart.Scan(_items, words, next, end);
            if (core.Person is not null && core.Head is null && (second.Head is not null || second.IsCounterpart) && second.Person is null)
            {
                part = second with { Person = core.Person };
            }
            else if (core.Person is null && second.Person is not null && second.Head is null)
            {
                part = core with { Person = second.Person };
            }
        }

        if (core is { Person: null, Head.Role.Shape: RoleShape.Person or RoleShape.People } && words.IsTag(core.End, "ADP") && Named(words, core.End, end) is { } named)
        {
            // "the minister for treaty negotiations, Jane Roe"
            part = part with { Person = named };
        }

        if (IsStaff(part.Head?.Role) && words.Is(part.End, "of", "at", "from") && part.End + 1 < end)
        {
            part = part.WithBody(PhrasePart.Scan(_items, words, part.End + 1, end), day);
        }
        else if (part.Head?.Role is { Sector: null, Shape: RoleShape.Person } && part.BodySector is null && part.Actor is null && words.Is(part.End, "of", "for", "from", "at") && part.End + 1 < end
            && PhrasePart.Scan(_items, words, part.End + 1, end) is { Person: null } behind
            && (behind.Head?.Role is null or { Shape: RoleShape.Body or RoleShape.People }))
        {
            // "a spokesman for the rebels", "a leader of the farmers' union"
            part = part.WithBody(behind, day);
        }

        var former = part.Head is not null && IsFormer(words, start, part.Head);
        var reading = Decide(words, part, Place(words, part, end), former, day) with { CoreEnd = core.End };
        return reading with { Sector = Narrow(words, start, part, reading.Sector) };
    }

    // The person whose name ends a phrase behind its last comma.
    private SpanItem? Named(SentenceWords words, int from, int end)
    {
        for (var at = end - 2; at > from; at--)
        {
            if (words.Is(at, ","))
            {
                return PhrasePart.Scan(_items, words, at + 1, end) is { Person: { } person, Head: null, Country: null } && person.Start == at + 1 && person.End == end ? person : null;
            }
        }

        return null;
    }

    // "the ministry in Riga", "officials of Chad": one country behind the core.
    private SpanItem? Place(SentenceWords words, PhrasePart part, int end)
    {
        if (!words.Is(part.End, "of", "in", "from", "at", "near"))
        {
            return null;
        }

        for (var at = part.End + 1; at < end && !words.Is(at, ",", "who", "which", "that", "to", "against", "with"); at++)
        {
            if (_items.At(words, at, end) is { } item)
            {
                if (item.Country is not null || item.Actor is not null)
                {
                    return item;
                }

                at = item.End - 1;
            }
        }

        return null;
    }

    private static bool IsFormer(SentenceWords words, int start, SpanItem head)
    {
        for (var at = start; at < head.Start; at++)
        {
            var word = words.Lower(at);
            if (FormerWords.Contains(word) || word.StartsWith("ex-", StringComparison.Ordinal) || word.StartsWith("then-", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return words.Lower(head.Start).StartsWith("ex-", StringComparison.Ordinal)
            || words.Is(head.End, "elect", "-elect")
            || (words.Is(head.End, "-") && words.Is(head.End + 1, "elect"))
            || words.Lower(head.End - 1).EndsWith("-elect", StringComparison.Ordinal);
    }

    private static bool IsStaff(RoleNoun? role) => role?.Phrase is "worker" or "employee" or "staff" or "volunteer" or "affiliate" or "offshoot";

    private static string? Narrow(SentenceWords words, int start, PhrasePart part, string? sector)
    {
        if (sector == "UAF" && words.Is(start, "the"))
        {
            // "the attackers" are some told of before, who may well be known.
            return null;
        }

        if (sector == "CVL" && part.Head is not null)
        {
            for (var at = start; at < part.Head.Start; at++)
            {
                if (words.Is(at, "displaced", "uprooted"))
                {
                    return "REF";
                }
            }
        }

        return sector;
    }

    private static string? SectorOf(PhrasePart part, SpanItem? place, ActorTerm? body, string? code)
    {
        if (part.Head?.Role is not { } role)
        {
            return null;
        }

        // What belongs to a known group takes the group's sector: "a Frontier Corps post".
        var inherited = body?.Sector ?? part.BodySector ?? (place?.Actor?.Kind == ActorKind.Territory ? place.Actor.Terms[0].Sector : null);
        if (role.Shape == RoleShape.Thing && inherited is not null && role.Sector is not null)
        {
            return inherited;
        }

        // Those who fight for a breakaway land are its people.
        if (inherited == "PRE" && role.Sector is "REB" or "MIL")
        {
            return "PRE";
        }

        // Staff are what the body is that they work for: "a Red Crescent worker".
        if (inherited is not null && IsStaff(role))
        {
            return inherited;
        }

        var sector = role.Sector ?? inherited ?? (role.ElseGovernment && code is not null ? "GOV" : null);
        return sector is "LEG" or "PTY" && part.IsOpposition ? sector + "OPP" : sector;
    }

    private ActorReading Decide(SentenceWords words, PhrasePart part, SpanItem? place, bool former, DateOnly? day)
    {
        var body = part.Actor?.Actor?.TermAt(day);
        var code = Code(part, place, day);
        var bare = part.Head is null && part.Actor is null && part.Person is null && !part.IsCounterpart && part.Country?.End == part.End
            ? part.Country.Country
            : null;
        var sector = SectorOf(part, place, body, code);
        if (part.Head is null)
        {
            sector = bare?.Kind is CountryNameKind.Capital or CountryNameKind.Seat ? "GOV" : part.Actor is not null && part.Person is null ? body?.Sector : null;
        }

        // A body across states has no sector of its own; its officials and staff do not make one.
        if (part.Actor?.Actor?.Kind == ActorKind.Organisation && part.Country is null && part.Office is null && part.Head?.Role?.Shape != RoleShape.Person)
        {
            sector = body?.Sector;
        }

        var office = part.Office;
        if (former && sector is not null && CanBeFormer.Contains(sector))
        {
            (sector, office) = ("ELI", null);
        }

        var reading = new ActorReading
        {
            Code = code,
            Sector = sector,
            Office = office,
            Role = part.Head?.Role,
            RoleEnd = part.Head?.End ?? 0,
            Bare = part.IsAmbiguous ? null : bare,
            Possessor = part.Possessor,
            IsCounterpart = part.IsCounterpart,
            IsFormer = former,
            IsJoined = part.IsAmbiguous,
            Known = part.Head is null && part.Person is null ? part.Actor?.Actor : null,
        };
        return part.Person is null ? reading : WithPerson(words, reading, part.Person, day);
    }

    private static string? Code(PhrasePart part, SpanItem? place, DateOnly? day)
    {
        if (part.IsAmbiguous)
        {
            return null;
        }

        var actor = part.Actor?.Actor;
        var actorCode = actor?.TermAt(day)?.Code ?? actor?.CommonCode;
        var country = part.Country?.Country?.Country.Alpha3;
        if (actorCode is not null)
        {
            // "the Russian NATO envoy" is Russia's; "Iraqi Islamic State fighters" and "the U.N. Syria envoy" are not.
            var countryFirst = part.Country is not null && part.Country.Start < part.Actor!.Start && part.Head is not null;
            return actor!.Kind == ActorKind.Organisation && countryFirst ? country : actorCode;
        }

        return country ?? (part.Possessor is not null ? null : place?.Country?.Country.Alpha3 ?? place?.Actor?.TermAt(day)?.Code);
    }

    private ActorReading WithPerson(SentenceWords words, ActorReading reading, SpanItem person, DateOnly? day)
    {
        var name = PersonNames.Clean(words, person.Start, person.End);
        var known = actors.Find(name) ?? (name.Contains(' ', StringComparison.Ordinal) ? null : actors.FindShort(name, day, reading.Office, reading.Code));
        if (known?.Kind != ActorKind.Person || (reading.Code is not null && known.Terms.All(term => term.Code != reading.Code)))
        {
            known = null;
        }

        reading = reading with { Person = words.Span(person.Start, person.End), PersonName = name, Known = known };
        if (known is null)
        {
            return reading;
        }

        if (known.TermAt(day, reading.Office) is { } term)
        {
            return reading with
            {
                Code = reading.Code ?? term.Code,
                Sector = reading.Sector ?? term.Sector,
                Office = reading.Office ?? (reading.IsFormer ? null : term.Office),
            };
        }

        return reading with { Code = reading.Code ?? known.CommonCode, Sector = reading.Sector ?? (known.IsPastAt(day) ? "ELI" : null) };
    }
}
