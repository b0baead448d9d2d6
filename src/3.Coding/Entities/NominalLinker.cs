using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gives noun phrases ("the Russian foreign minister", "the ministry", "their army") their entities.</summary>
internal sealed class NominalLinker(ActorDictionary actors, EntityLedger ledger, DateOnly? published, string? home = null)
{
    // Sentences that may tell the headline again.
    private const int Lead = 3;

    private static readonly string[] General = ["man", "men", "victim", "people", "group", "captive", "hostage", "detainee", "prisoner", "crowd"];

    private static readonly string[] Envoys =
        ["ambassador", "high commissioner", "consul", "consul general", "chargé d'affaires", "special envoy", "deputy ambassador", "permanent representative", "representative"];

    private static readonly string[] Numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozens", "scores", "hundreds", "thousands"];

    /// <summary>The entity of a noun phrase.</summary>
    /// <param name="mention">The phrase.</param>
    /// <param name="words">Its sentence.</param>
    /// <param name="owner">The entity that a possessive pronoun in it stands for, or null.</param>
    public EntityDraft Link(FoundMention mention, SentenceWords words, EntityDraft? owner)
    {
        var reading = mention.Reading;
        if (reading.Role is { Shape: not RoleShape.Thing } role)
        {
            var code = reading.Code ?? owner?.Code;
            var draft = Followers(mention, words, role, owner) ?? Existing(mention, words, role, code) ?? New(mention, words, role, code);
            draft.Learn(reading);
            draft.LearnCode(code);
            draft.IsPlural |= mention.IsPlural && draft != owner;
            draft.IsWoman ??= PersonNames.IsWoman(role.Phrase);
            return draft;
        }

        if (owner is null && mention.Reading.Possessor is null && (home is not null ? ledger.Get("C:" + home) : Last(draft => draft.Kind == EntityKind.Country && draft.Code is not null)) is { } country)
        {
            // "the country"
            return country;
        }

        // "his country" is the country of the one whom the pronoun means.
        return (reading.Code ?? owner?.Code) is { } land && reading.Bare is null && owner is not null && IsCountry(land)
            ? ledger.Country(land)
            : ledger.Add(EntityKind.Country, words.Slice(mention.Start, mention.End));
    }

    /// <summary>The two parties that an article speaks of: "both sides", "the two countries", "each other"; people and armies apart from them.</summary>
    public EntityDraft Pair(FoundMention mention, SentenceWords words)
    {
        var kind = words.Is(mention.End - 1, "presidents", "ministers", "leaders", "delegations") ? "people" : words.Is(mention.End - 1, "armies", "militaries", "forces") ? "armies" : "sides";
        var draft = ledger.GetOrAdd("PAIR:" + kind, EntityKind.Group, words.Slice(mention.Start, mention.End));
        draft.IsPlural = true;
        return draft;
    }

    /// <summary>Finds that one told of before without a name is the person named here with the same noun: "its editor", then "the editor, Jane Roe".</summary>
    public void Join(EntityDraft named, FoundMention mention, SentenceWords words)
    {
        var (start, end) = mention.Apposition;
        if (named.Kind != EntityKind.Person || mention.Reading.Role is not { Shape: RoleShape.Person or RoleShape.People } role || mention.Reading.IsFormer
            || named.Mentions.Count > 0 || start >= end || !(words.Is(start, "the") || mention.Reading.Code is not null || mention.Reading.Possessor is not null))
        {
            return;
        }

        if (Last(draft => draft is { Kind: EntityKind.Person, IsNamed: false, IsPlural: false } && draft != named && draft.RolePhrase == role.Phrase && Agrees(draft, named.Code)) is { } before)
        {
            before.BecomePartOf(named);
        }
    }

    /// <summary>The army of a country, where a phrase speaks of its troops, units, jets or positions and tells whose they are; else null.</summary>
    public EntityDraft? Army(FoundMention mention, SentenceWords words, EntityDraft? owner)
    {
        if (mention.Reading.Role is not { Shape: RoleShape.Thing or RoleShape.Body } role || mention.Reading.Person is not null || !IsArmy(mention, words, role)
            || (mention.Reading.Code ?? (owner is { Kind: EntityKind.Country } ? owner.Code : null)) is not { } code || !IsCountry(code))
        {
            return null;
        }

        var draft = ledger.GetOrAdd("G:" + code + ":MIL", EntityKind.Group, words.Slice(mention.Start, mention.End));
        draft.Learn(mention.Reading);
        draft.LearnCode(code);
        draft.IsPlural |= mention.IsPlural;
        return draft;
    }

    // "Its troops", "our units" of an army or an armed group are that army or group.
    private static EntityDraft? Followers(FoundMention mention, SentenceWords words, RoleNoun role, EntityDraft? owner) =>
        owner is { Kind: EntityKind.Group or EntityKind.Organisation, Sector: "MIL" or "REB" or "PRM" or "COP" } && mention.Reading.Possessor is not null && mention.IsPlural
        && ThingLinker.Number(words, mention) is null && (role.Sector == owner.Sector || role.Sector is "MIL" or "REB") && role.Shape is not RoleShape.Thing
            ? owner
            : null;

    /// <summary>The body of this kind that was told of last, or null.</summary>
    public EntityDraft? Told(FoundMention mention) => mention.Reading.Role is { } role
        ? Last(draft => draft.Kind is EntityKind.Organisation or EntityKind.Group && (Ends(draft.RolePhrase, role.Phrase) || Ends(Folding.Key(draft.Name), role.Phrase)))
        : null;

    private static bool IsCountry(string code) => CountryTable.Default.FindByAlpha3(code) is not null;

    private EntityDraft? Existing(FoundMention mention, SentenceWords words, RoleNoun role, string? code)
    {
        // The lead tells again what the headline told: "Militants kill ..."; "Militants killed ...".
        if (words.Sentence.Sentence.Block != BlockKind.Headline && words.Sentence.Sentence.Index <= Lead && OfHeadline(mention, words, role, code) is { } told)
        {
            return told;
        }

        // There is one police where no other is told of; its officers are its own.
        if (role.Sector == "COP" && ThingLinker.Number(words, mention) is null && !words.Is(mention.Start, "a", "an", "some", "two", "several")
            && (role.Phrase is "police" || (mention.IsPlural && role.Phrase is "officer" or "policeman" or "police officer")))
        {
            return Last(draft => draft.Sector == "COP" && draft.Kind != EntityKind.Person && draft.RolePhrase is "police" or "officer" or "policeman" or "police officer" or "riot police" && Agrees(draft, code));
        }

        if (role.Phrase is "bloc" or "regional bloc" && code is null)
        {
            return Last(draft => draft.Kind == EntityKind.Organisation && draft.Code is { } of && !IsCountry(of));
        }

        var definite = words.Is(mention.Start, "the", "this", "that", "his", "her", "its", "their") || mention.Reading.Code is not null
            || (mention.End == mention.Start + 1 && role.Sector == "MIL" && role.Shape == RoleShape.Body);
        if (!definite || mention.Reading.IsFormer)
        {
            return null;
        }

        if (mention.IsPlural && role.Shape != RoleShape.Body && !(IsArmy(mention, words, role) && code is not null))
        {
            return words.Is(mention.Start, "the", "these", "those") ? Several(role, code) : null;
        }

        if (role.Office is not null && role.Shape == RoleShape.Person)
        {
            return Last(draft => draft.Kind == EntityKind.Person && Holds(draft, role.Office) && Agrees(draft, code));
        }

        if (role.Shape == RoleShape.People)
        {
            return words.Is(mention.Start, "the") ? Last(draft => draft.RolePhrase == role.Phrase && !draft.IsPlural && Agrees(draft, code)) : null;
        }

        return IsArmy(mention, words, role) && code is not null
            ? ledger.Get("G:" + code + ":MIL")
            : role.Sector == "MIL" && IsArmy(mention, words, role) && Last(draft => draft.Sector == "MIL" && draft.Kind == EntityKind.Group && Ends(draft.RolePhrase, role.Phrase)) is { } army ? army
            : Last(draft => draft.Kind != EntityKind.Person && (Ends(draft.RolePhrase, role.Phrase) || Ends(Folding.Key(draft.Name), role.Phrase)) && Agrees(draft, code));
    }

    // "The men" are the workers told of before; "the workers" the oil workers; "the fighters" those of a group.
    private EntityDraft? Several(RoleNoun role, string? code) =>
        Last(draft => draft.IsPlural && (Ends(draft.RolePhrase, role.Phrase) || Ends(role.Phrase, draft.RolePhrase)) && Agrees(draft, code))
        ?? (General.Contains(role.Phrase) ? Last(draft => draft.HasSuffered && draft.IsPlural && draft.Kind == EntityKind.Group && draft.Sector is not null && Agrees(draft, code)) ?? Last(draft => draft.IsPlural && draft.Kind == EntityKind.Group && draft.Sector is not (null or "JRN" or "GOV") && Agrees(draft, code)) : null);

    private EntityDraft? OfHeadline(FoundMention mention, SentenceWords words, RoleNoun role, string? code)
    {
        var number = ThingLinker.Number(words, mention);
        return Last(draft => draft.IsOfHeadline && draft.IsPlural == mention.IsPlural && Agrees(draft, code) && HeadNumber(draft) is var told
            && (number is null || told is null || number.Equals(told, StringComparison.OrdinalIgnoreCase))
            && (Ends(draft.RolePhrase, role.Phrase) || Ends(role.Phrase, draft.RolePhrase)
                || (mention.IsPlural && number is not null && told is not null && draft.Sector is not null && draft.Sector == mention.Reading.Sector)));
    }

    // The number that a headline's phrase begins with: "Three villagers".
    private static string? HeadNumber(EntityDraft draft)
    {
        var word = draft.Mentions[0].Text.Split(' ')[0].ToLowerInvariant();
        return char.IsAsciiDigit(word[0]) || Numbers.Contains(word) ? word : null;
    }

    private EntityDraft New(FoundMention mention, SentenceWords words, RoleNoun role, string? code)
    {
        var text = words.Slice(mention.Start, mention.End);
        if (IsArmy(mention, words, role) && code is not null)
        {
            return ledger.GetOrAdd("G:" + code + ":MIL", EntityKind.Group, text);
        }

        var kind = role.Shape switch
        {
            RoleShape.Person when !mention.IsPlural => EntityKind.Person,
            RoleShape.Person or RoleShape.People => mention.IsPlural || role.Phrase == "people" ? EntityKind.Group : EntityKind.Person,
            _ => role.Sector is "MIL" or "REB" or "COP" or "PRM" ? EntityKind.Group : EntityKind.Organisation,
        };
        var draft = ledger.Add(kind, text);

        // The dictionary may know who holds the office (of spokesmen there are many); it adds the identity, not a name that the article lacks.
        if (kind == EntityKind.Person && code is not null && role.Office is { } office && !office.StartsWith("spokes", StringComparison.Ordinal) && !mention.Reading.IsFormer
            && actors.Holder(code, office, published) is { } holder)
        {
            draft.Learn(new ActorReading { Known = holder });
        }

        return draft;
    }

    // All that a country's army does is done by one army: its troops, units, jets and positions; but "five soldiers" are these five.
    private static bool IsArmy(FoundMention mention, SentenceWords words, RoleNoun role) =>
        role.Sector == "MIL" && ThingLinker.Number(words, mention) is null && !words.Is(mention.Start, "a", "an", "one", "some", "several", "many", "both")
        && (role.Phrase is "army" or "military" or "armed forces" or "armed force" or "force" or "forces" or "artillery" or "air defence" or "air defense" or "air-defence"
            || (mention.IsPlural && role.Shape is RoleShape.People or RoleShape.Thing or RoleShape.Body && role.Phrase is not ("base" or "bases" or "convoy" or "exercise")));

    private static bool Agrees(EntityDraft draft, string? code) => code is null || draft.Code is null || draft.Code == code;

    // "the minister" after "Foreign Minister ...", not the other way round.
    private static bool Holds(EntityDraft draft, string office) =>
        draft.Office is not null && (draft.Office == office || (office is "envoy" && Envoys.Contains(draft.Office)) || draft.Office.EndsWith(" " + office, StringComparison.Ordinal));

    private static bool Ends(string? phrase, string? with) =>
        phrase is not null && with is not null && (phrase == with || phrase.EndsWith(" " + with, StringComparison.Ordinal));

    private EntityDraft? Last(Func<EntityDraft, bool> fits)
    {
        EntityDraft? last = null;
        var position = -1;
        foreach (var draft in ledger.Drafts)
        {
            // Only what the article has mentioned up to here.
            if (draft.Mentions.Count > 0 && draft.Mentions[^1].Span.Start > position && fits(draft))
            {
                (last, position) = (draft, draft.Mentions[^1].Span.Start);
            }
        }

        return last;
    }
}
