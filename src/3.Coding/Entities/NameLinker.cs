using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gives each name of an article its entity: same name, family name, abbreviation, dictionary.</summary>
internal sealed class NameLinker(CountryTable countries, ActorDictionary actors, EntityLedger ledger)
{
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    // Behind these a capital is the town, not the government.
    private static readonly string[] Locating = ["in", "at", "near", "from", "to", "outside", "around", "towards", "toward", "into", "through", "via", "inside", "over"];

    /// <summary>Enters the full names first, so that a family name in a headline finds its person below.</summary>
    public void Prepare(IReadOnlyList<FoundMention> mentions, IReadOnlyList<SentenceWords> sentences)
    {
        foreach (var mention in mentions)
        {
            var name = NameOf(mention, sentences[mention.Sentence]);
            if (mention.Form != MentionForm.Name)
            {
                continue;
            }

            if (IsPerson(mention) && name.Contains(' ', StringComparison.Ordinal))
            {
                Person(mention, name);
            }
            else if (mention.Kind == NameKind.Organisation && name.Contains(' ', StringComparison.Ordinal))
            {
                var body = Body(mention, name);
                ledger.Alias("A:" + Initials(name), body);
                Parts(name, body);
            }
        }

        foreach (var mention in mentions)
        {
            Bracketed(mention, mentions, sentences[mention.Sentence]);
        }
    }

    // "the Mainland Affairs Council (MAC)": the letters in brackets are the body.
    private void Bracketed(FoundMention mention, IReadOnlyList<FoundMention> mentions, SentenceWords words)
    {
        if (mention.Form != MentionForm.Name || mention.Kind is NameKind.Person or NameKind.Place || !words.Is(mention.End, "(")
            || mentions.FirstOrDefault(other => other.Sentence == mention.Sentence && other.Start == mention.End + 1 && words.Is(other.End, ")")) is not { Form: MentionForm.Name } letters)
        {
            return;
        }

        var name = NameOf(letters, words);
        if (name.Contains(' ', StringComparison.Ordinal) || countries.FindExact(name) is not null)
        {
            return;
        }

        var body = Body(mention, NameOf(mention, words));
        ledger.Alias("A:" + Folding.Key(name), body);
        ledger.Alias("O:" + Folding.Key(name), body);
        ledger.Alias("B::" + Folding.Key(name), body);
        if (actors.Find(name) is { Kind: not ActorKind.Person } known)
        {
            ledger.Alias("K:" + known.Id, body);
            body.Learn(letters.Reading with { Known = known });
        }
    }

    // "the Tigers" of the Liberation Tigers, "Acme" of Acme Holdings; a word that two have is neither's.
    private void Parts(string name, EntityDraft body)
    {
        var parts = name.Split(' ');
        foreach (var part in new[] { parts[0], parts[1], parts[^1] }.Distinct().Where(part => part.Length > 3 && char.IsUpper(part[0]) && countries.Find(part) is null))
        {
            var key = "W:" + Folding.Key(part);
            if (ledger.Get(key) is { } other && other != body)
            {
                _shared.Add(key);
            }

            ledger.Alias(key, body);
        }
    }

    /// <summary>The entity of a name.</summary>
    public EntityDraft Link(FoundMention mention, SentenceWords words)
    {
        var name = NameOf(mention, words);

        // A bare "Baku" that the tagger took for a person is still the capital.
        if (IsPerson(mention) && (mention.Reading.Bare is null || countries.FindExact(name) is null))
        {
            return Person(mention, name);
        }

        // The name by itself: what stands around it says whose it is, not what it is.
        var match = countries.FindExact(Folding.Plain(name)) ?? countries.FindExact(name);
        if (match is { } country)
        {
            if (country.Kind == CountryNameKind.Capital && words.Is(mention.Start - 1, Locating))
            {
                var place = ledger.GetOrAdd("P:" + Folding.Key(name), EntityKind.Place, name);
                place.LearnCode(country.Country.Alpha3);
                place.LearnName(name);
                return place;
            }

            var draft = ledger.Country(country.Country.Alpha3);
            draft.LearnName(draft.Name);
            return draft;
        }

        if (mention.Kind == NameKind.Place && actors.Find(name) is null)
        {
            var place = ledger.GetOrAdd("P:" + Folding.Key(name), EntityKind.Place, name);
            place.LearnName(name);
            return place;
        }

        return Body(mention, name);
    }

    /// <summary>The entity of a phrase that the dictionary knows, though no one has tagged it as a name: "the Pakistani Taliban".</summary>
    public EntityDraft Known(KnownActor known, FoundMention mention)
    {
        var draft = ledger.GetOrAdd("K:" + known.Id, known.Kind == ActorKind.Territory ? EntityKind.Place : EntityKind.Organisation, known.Name);
        draft.Learn(mention.Reading);
        draft.LearnName(known.Name);
        return draft;
    }

    private static bool IsPerson(FoundMention mention) => mention.Kind == NameKind.Person || (mention.Kind is null && mention.Reading.Person is not null);

    private static string NameOf(FoundMention mention, SentenceWords words) =>
        IsPerson(mention)
            ? mention.Reading.PersonName ?? PersonNames.Clean(words, mention.Start, mention.End)
            : words.Is(mention.End - 1, "'s", "'") && mention.End - mention.Start > 1 ? words.Slice(mention.Start, mention.End - 1) : words.Slice(mention.Start, mention.End);

    private static string Initials(string name) =>
        string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0])).ToLowerInvariant();

    /// <summary>The person of a name where the article has told of him before, or will by his full name; else null.</summary>
    public EntityDraft? Peek(FoundMention mention, SentenceWords words)
    {
        var key = Folding.Key(NameOf(mention, words));
        return ledger.Get("N:" + key) ?? ledger.Get("S:" + key[(key.LastIndexOf(' ') + 1)..]);
    }

    private EntityDraft Person(FoundMention mention, string name)
    {
        var key = Folding.Key(name);
        var isFull = name.Contains(' ', StringComparison.Ordinal);
        var known = mention.Reading.Known is { Kind: ActorKind.Person } person ? person : null;
        var last = PersonNames.Last(name);
        var draft = ledger.Get("N:" + key)
            ?? (known is null ? null : ledger.Get("K:" + known.Id))
            ?? (isFull ? ledger.Get("FL:" + key[..key.IndexOf(' ', StringComparison.Ordinal)] + " " + last) : ledger.Get("S:" + key) ?? (_shared.Contains("F:" + key) ? null : ledger.Get("F:" + key)))
            ?? ledger.GetOrAdd("N:" + key, EntityKind.Person, name);
        ledger.Alias("N:" + key, draft);
        ledger.Alias("S:" + last, draft);
        if (isFull)
        {
            // Where the family name comes first.
            var first = "F:" + key[..key.IndexOf(' ', StringComparison.Ordinal)];
            if (ledger.Get(first) is { } other && other != draft)
            {
                _shared.Add(first);
            }

            ledger.Alias(first, draft);
            ledger.Alias("FL:" + key[..key.IndexOf(' ', StringComparison.Ordinal)] + " " + last, draft);
        }

        if (known is not null)
        {
            ledger.Alias("K:" + known.Id, draft);
            foreach (var alias in known.Aliases.Where(ActorFile.IsShort))
            {
                ledger.Alias("S:" + Folding.Key(alias), draft);
            }
        }

        draft.Learn(mention.Reading);
        draft.LearnName(name);
        return draft;
    }

    private EntityDraft Body(FoundMention mention, string name)
    {
        var known = actors.Find(name);
        var reading = mention.Reading;
        var kind = known?.Kind == ActorKind.Territory ? EntityKind.Place
            : mention.Kind is NameKind.Organisation || known is not null ? EntityKind.Organisation
            : EntityKind.Other;
        var key = Folding.Key(name);
        var abbreviated = !name.Contains(' ', StringComparison.Ordinal) && name.Length <= 6 && name.All(letter => char.IsUpper(letter) || letter == '.');
        var draft = (known is null ? null : ledger.Get("K:" + known.Id))
            ?? (reading is { Code: not null, Role.Phrase: "army" or "armed forces" or "military" or "armed force" } && known is null ? ledger.GetOrAdd("G:" + reading.Code + ":MIL", EntityKind.Group, name) : null)
            ?? ledger.Get("B:" + reading.Code + ":" + Bare(key))
            ?? (abbreviated ? ledger.Get("A:" + key.Replace(".", "", StringComparison.Ordinal)) : null)
            ?? (ledger.Get("O:" + Bare(key)) is { } other && (reading.Code is null || other.Code is null) ? other : null)
            ?? (known is null && !_shared.Contains("W:" + key) && ledger.Get("W:" + key) is { } whole && (reading.Code is null || whole.Code is null || reading.Code == whole.Code) ? whole : null)
            ?? ledger.GetOrAdd("B:" + reading.Code + ":" + Bare(key), kind, name);
        ledger.Alias("O:" + Bare(key), draft);
        if (known is not null)
        {
            ledger.Alias("K:" + known.Id, draft);
            reading = reading with { Known = known };
        }

        draft.Learn(reading);
        draft.LearnName(name);
        return draft;
    }

    // "Russian Defence Ministry" and "Defence Ministry" may be one; the country is kept apart in the key.
    private string Bare(string key)
    {
        var words = key.Split(' ');
        return words.Length > 1 && countries.Find(words[0]) is not null ? string.Join(' ', words[1..]) : key;
    }
}
