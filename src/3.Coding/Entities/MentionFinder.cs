using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds the mentions of a sentence: names as tagged, countries, noun phrases with a role noun, pronouns.</summary>
internal sealed class MentionFinder(SpanReader reader)
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs", "themselves",
    };

    /// <summary>All mentions in reading order, a shorter one before a longer one with the same start.</summary>
    public List<FoundMention> Find(SentenceWords words, int sentence, DateOnly? day)
    {
        var found = new List<FoundMention>();
        var named = new bool[words.Count];
        foreach (var name in words.Sentence.Names)
        {
            var (start, end) = words.Range(name.Span);
            if (end > start && !(name.Kind == NameKind.Person && reader.Items.IsRole(words, start, end)))
            {
                Array.Fill(named, true, start, end - start);
                var apposition = default((int, int));
                var full = (Start: start, End: end);
                var reading = name.Kind == NameKind.Person
                    ? AroundPerson(words, start, end, day, out apposition, out full)
                    : AroundBody(words, start, end, name.Kind, day, out full);
                // "Palestinians" is a word for people, not a name.
                var form = reader.Items.CountryAt(words, start, end) is { Kind: CountryNameKind.Demonym or CountryNameKind.Adjective }
                    ? MentionForm.Nominal : MentionForm.Name;
                found.Add(Make(words, sentence, start, end, form, reading, name.Span) with
                {
                    Kind = name.Kind,
                    Apposition = apposition,
                    Full = words.Span(full.Start, full.End),
                });
            }
        }

        for (var at = 0; at < words.Count; at++)
        {
            if (words.IsTag(at, "PRON", "DET") && Pronouns.Contains(words.Lower(at)) && !IsIdle(words, at))
            {
                found.Add(Make(words, sentence, at, at + 1, MentionForm.Pronoun, new ActorReading(), words[at].Span));
            }
            else if (!named[at] && words.IsTag(at, "PROPN", "ADJ", "NOUN") && Country(words, at, named, out var end))
            {
                var proper = words.IsTag(at, "PROPN");
                found.Add(Make(words, sentence, at, end, proper ? MentionForm.Name : MentionForm.Nominal, reader.Read(words, at, end, day), words.Span(at, end)));
                at = end - 1;
            }
        }

        found.AddRange(Nominals(words, sentence, named, day));
        found.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End));
        return found;
    }

    // "It rained", "it was up to them", "it is clear that": nothing is meant by it.
    private static bool IsIdle(SentenceWords words, int at)
    {
        if (!words.Is(at, "it"))
        {
            return false;
        }

        var head = words[at].Head;
        if (words[at].Relation is "expl" || head < 0 || head >= words.Count)
        {
            return words[at].Relation is "expl";
        }

        // What the reader takes for the side of an event is somebody.
        if (words.Sentence.Events.Any(one => one.Roles.Any(role => role.Kind is RoleKind.Actor or RoleKind.Recipient && role.Span == words[at].Span)))
        {
            return false;
        }

        return words[at].Relation.StartsWith("nsubj", StringComparison.Ordinal)
            && words.IsTag(head, "ADJ", "ADV", "ADP")
            && words.Sentence.Tokens.Any(token => token.Head == head && token.Relation is "csubj" or "ccomp" or "xcomp" or "advcl" or "cop");
    }

    private static FoundMention Make(SentenceWords words, int sentence, int start, int end, MentionForm form, ActorReading reading, TextSpan span)
    {
        var head = Head(words, start, end);
        return new FoundMention(sentence, start, end, form, reading, span)
        {
            IsSubject = words[head].Relation.StartsWith("nsubj", StringComparison.Ordinal),
            IsPlural = (end == start + 1 && words.Is(start, "they", "them", "their", "theirs", "themselves"))
                || ((words.IsTag(end - 1, "NOUN") || (reading.RoleEnd == end && reading.Role is { Shape: RoleShape.Person or RoleShape.People })) && (Plurals.Singular(words.Lower(end - 1)) is not null
                    || !words[end - 1].Lemma.Equals(words.Lower(end - 1), StringComparison.OrdinalIgnoreCase))),
        };
    }

    // The token whose governor stands outside, the last one where several do.
    private static int Head(SentenceWords words, int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            if (words[at].Head < start || words[at].Head >= end)
            {
                return at;
            }
        }

        return end - 1;
    }

    private bool Country(SentenceWords words, int at, bool[] named, out int end)
    {
        for (end = Math.Min(words.Count, at + 5); end > at; end--)
        {
            if (!named.AsSpan(at, end - at).Contains(true) && reader.Items.CountryAt(words, at, end) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private ActorReading AroundPerson(SentenceWords words, int start, int end, DateOnly? day, out (int Start, int End) apposition, out (int Start, int End) whole)
    {
        apposition = default;
        whole = (start, end);
        var left = NounPhrase.Left(words, start);
        var right = NounPhrase.Apposition(words, end);
        var full = reader.Read(words, left, right, day);
        if ((full.Role is not null || full.IsCounterpart) && full.Person is not null)
        {
            var behind = words.IsTag(end + 1, "NUM") && words.Is(end + 2, ",") && right > end + 3 ? end + 3 : end + 1;
            apposition = right > end ? (behind, right) : default;
            whole = (left, right);
            return full;
        }

        // "The bloc's envoy, Jane Roe", "the governor of the province, John Doe": the apposition stands in front.
        if (words.Is(left - 1, ",") && left == start)
        {
            foreach (var from in new[] { NounPhrase.Whole(words, left - 1), NounPhrase.Left(words, left - 1) }.Distinct().Where(from => from < left - 1))
            {
                var front = reader.Read(words, from, end, day);
                if (front.Role?.Shape is RoleShape.Person or RoleShape.People && front.Person is not null)
                {
                    apposition = (from, left - 1);
                    whole = (from, end);
                    return front;
                }
            }
        }

        return reader.Read(words, start, end, day);
    }

    private ActorReading AroundBody(SentenceWords words, int start, int end, NameKind kind, DateOnly? day, out (int Start, int End) whole)
    {
        whole = (start, end);
        if (kind != NameKind.Organisation)
        {
            return reader.Read(words, start, end, day);
        }

        var left = words.Is(start - 1, "(") ? start : NounPhrase.Left(words, start);
        whole = reader.Items.CountryAt(words, start, end) is null ? (left, end) : whole;
        var reading = reader.Read(words, left, NounPhrase.Place(words, end), day) with { CoreEnd = end };
        return reading.Sector is null && reading.Known is null && Beside(words, left, end, day) is { } beside
            ? reading with { Sector = beside.Sector, Code = reading.Code ?? (beside.Role!.Phrase is "affiliate" or "offshoot" ? null : beside.Code) }
            : reading;
    }

    // "Acme, a shipping company", "their employer, Acme": what kind of body it is stands beside its name.
    private ActorReading? Beside(SentenceWords words, int left, int end, DateOnly? day)
    {
        var right = NounPhrase.Apposition(words, end);
        if (right > end + 1 && reader.Read(words, end + 1, right, day) is { Role.Shape: RoleShape.Body or RoleShape.People, Sector: not null, Person: null } behind)
        {
            return behind;
        }

        if (!words.Is(left - 1, ","))
        {
            return null;
        }

        var from = NounPhrase.Left(words, left - 1);
        return from < left - 1 && reader.Read(words, from, left - 1, day) is { Role: not null, Sector: not null, Person: null, Known: null } front && front.RoleEnd == left - 1 ? front : null;
    }

    // "a ministry spokesman", "army posts": the body told of before.
    private bool IsModifier(SentenceWords words, int at, bool[] named) =>
        !named[at] && words.IsTag(at + 1, "NOUN") && words.Is(at, "ministry", "army", "military", "police", "council", "committee", "government", "junta", "navy", "parliament", "court", "company", "union", "party", "embassy", "commission")
        && reader.Items.RoleAt(words, at, at + 1) is { Shape: RoleShape.Body } && reader.Items.RoleAt(words, at, at + 2) is null or { Shape: RoleShape.Person or RoleShape.People };

    private IEnumerable<FoundMention> Nominals(SentenceWords words, int sentence, bool[] named, DateOnly? day)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!words.IsTag(at, "NOUN") && !(words.IsTag(at, "PROPN") && !named[at]))
            {
                continue;
            }

            if (words.IsTag(at + 1, "NOUN", "PROPN") || words.Is(at + 1, "(") || words.Is(at + 1, "'s", "'") && words.IsTag(at + 2, "NOUN", "PROPN", "ADJ"))
            {
                // Possessors are mentions too, but only where the phrase ends there.
                if (!words.Is(at + 1, "'s", "'"))
                {
                    if (IsModifier(words, at, named) && reader.Read(words, at, at + 1, day) is var body)
                    {
                        yield return Make(words, sentence, at, at + 1, MentionForm.Nominal, body, words[at].Span) with { IsModifier = true };
                    }

                    continue;
                }
            }

            var start = NounPhrase.Left(words, at);
            var reading = reader.Read(words, start, NounPhrase.Place(words, at + 1), day);
            var isLand = words.Is(at, "country", "nation", "state", "homeland") && (reading.Possessor is not null || (words.Is(at, "country") && words.Is(start, "the") && at == start + 1));
            if (named[at] || reading.Person is not null || (!isLand && (reading.Role is null || reading.Role.Shape == RoleShape.Thing || reading.RoleEnd != at + 1)))
            {
                continue;
            }

            yield return Make(words, sentence, start, at + 1, MentionForm.Nominal, reading, words.Span(start, at + 1));
        }
    }
}
