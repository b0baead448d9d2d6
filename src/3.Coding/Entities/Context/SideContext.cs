using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds the country of an event's side that its own words leave open, surest evidence first.</summary>
internal sealed class SideContext(
    Setting setting, IReadOnlyList<SentenceWords> sentences, SpanReader reader, DocumentEntities entities, Opponents opponents)
{
    private static readonly HashSet<string> OwnPeople = new(StringComparer.Ordinal) { "COP", "JUD", "LEG", "SPY" };
    private static readonly HashSet<string> Domestic = new(StringComparer.Ordinal) { "JRN", "CVL", "PTY", "OPP", "LAB", "REL", "EDU", "BUS", "SOC", "MED", "AGR", "ELI", "CRM" };
    private static readonly HashSet<string> Rebels = new(StringComparer.Ordinal) { "REB", "UAF", "SEP", "INS" };

    private readonly SideMemory _told = new(sentences, reader);

    private SideSectors? _sectors;

    private SideSectors Sectors => _sectors ??= new SideSectors(reader, entities, _told);

    /// <summary>The events in reading order with what is found.</summary>
    public List<EventMention> Fill(IReadOnlyList<EventMention> events)
    {
        List<EventMention> filled = [];
        foreach (var coded in events)
        {
            var actors = Sides(coded, coded.Actors, isActor: true, coded);
            var known = coded with { Actors = actors };
            var recipients = Sides(known, coded.Recipients, isActor: false, known);
            known = known with { Recipients = recipients };
            if (known.Actors.Any(actor => actor.Code is null))
            {
                known = known with { Actors = Sides(known, known.Actors, isActor: true, known) };
            }

            _told.Remember(known);
            filled.Add(known);
        }

        return filled;
    }

    private List<ActorMention> Sides(EventMention coded, IReadOnlyList<ActorMention> sides, bool isActor, EventMention known)
    {
        List<ActorMention> result = [];
        foreach (var side in sides)
        {
            var words = sentences[coded.SentenceIndex];
            var (start, end) = words.Range(side.Span);
            if (start == end || (side.Code is not null && !(ContextWords.IsPair(words, start, end) && reader.Read(words, start, end, day: null).Code is null)))
            {
                result.Add(start == end ? side : Sectors.Fill(side, words, start, end, coded, isActor));
                continue;
            }

            if ((ContextWords.IsPair(words, start, end) || IsOfPair(side)) && Pair(known, isActor) is { } pair)
            {
                result.Add(side with { Code = pair.First, Sector = side.Sector ?? "GOV" });
                if (!words.Is(end - 1, "other") && !words.Is(start, "each"))
                {
                    result.Add(side with { Code = pair.Second, Sector = side.Sector ?? "GOV" });
                }

                continue;
            }

            var found = Find(coded, side, words, start, end, isActor);
            result.Add(Sectors.Fill(found is null ? side : side with { Code = found }, words, start, end, coded, isActor));
        }

        return result;
    }

    // "Them", where both sides were told of before.
    private bool IsOfPair(ActorMention side) =>
        side.EntityId is { } id && entities.ById(id) is { Kind: EntityKind.Group, Sector: null } group && group.Mentions.FirstOrDefault(mention => mention.Form != MentionForm.Pronoun) is { } named
        && sentences.FirstOrDefault(sentence => sentence.Sentence.Sentence.Span.Contains(named.Span)) is { } words
        && words.Range(named.Span) is var (start, end) && start < end && ContextWords.IsPair(words, start, end);

    private string? Find(EventMention coded, ActorMention side, SentenceWords words, int start, int end, bool isActor)
    {
        if (words.Is(start, "we", "our", "us", "i", "my"))
        {
            return null;
        }

        if (ContextWords.IsEnemy(words, start, end))
        {
            return Enemy(coded);
        }

        if (setting.Within(side.Span, words.Sentence, entities.Text) is { } named)
        {
            return named;
        }

        if (side.EntityId is { } id && _told.CodeOf(id) is { } same)
        {
            return same;
        }

        // "Several of them": some of those whose country is known by now.
        if (words.IsTag(end - 1, "PRON") && words.Is(end - 2, "of") && entities.Find(words[end - 1].Span) is { } whole && (whole.Code ?? _told.CodeOf(whole.Id)) is { } theirs)
        {
            return theirs;
        }

        // "Their counterparts" are the other side's.
        if (words.Is(end - 1, "counterpart", "counterparts") && coded.Actors.Select(actor => actor.Code).FirstOrDefault(code => code is not null) is { } first)
        {
            return setting.PlaceOf(coded.SentenceIndex) is { } there && there != first ? there : opponents.Of(first);
        }

        if (ContextWords.IsDiplomat(words, start, end) && coded.QuadCode >= 3 && !isActor)
        {
            // Whoever is summoned or sent home is the other side's.
            return (coded.Actors.Select(actor => actor.Code).FirstOrDefault(code => code is not null) ?? setting.Home) is { } host ? opponents.Of(host) : null;
        }

        if (ContextWords.IsPeacekeeper(words, start, end) && Across(words.Span(start, end)) is { } sender)
        {
            return sender;
        }

        // Journalists who are held or march are held and march at home; those who are told something, or hit, may be from anywhere.
        if (ContextWords.IsStateless(words, start, end) && !(side.Sector == "JRN" && coded.Type is "COERCE" or "PROTEST"))
        {
            return null;
        }

        if (!isActor && coded.Type is not "ASSAULT" && ContextWords.IsAct(words, start, end))
        {
            return _told.LastForce?.Actors.Select(actor => actor.Code).FirstOrDefault(code => code is not null);
        }

        var head = words[ContextWords.Head(words, start, end)].Lemma.ToLowerInvariant();
        if (ContextWords.IsRest(words, start, end) && !isActor && _told.LastSufferer?.Code is { } before && _told.IsFresh(coded))
        {
            return before;
        }

        if (!ContextWords.IsRest(words, start, end) && (words.Is(start, "the", "this") || words.IsTag(start, "NOUN")) && _told.CodeOfThing(head) is { } thing)
        {
            return thing;
        }

        return Force(coded, side, words, start, isActor) ?? Place(coded, side, words, start, end, isActor);
    }

    // The body across states that was told of last.
    private string? Across(TextSpan before) => entities.Entities
        .Where(entity => entity is { Kind: EntityKind.Organisation, Code: "UNO" or "IGO" or "EUR" })
        .SelectMany(entity => entity.Mentions.Where(mention => mention.Span.Start < before.Start).Select(mention => (entity.Code, mention.Span)))
        .OrderByDescending(entry => entry.Span).Select(entry => entry.Code).FirstOrDefault();

    // Whom force is used against, and who uses it.
    private string? Force(EventMention coded, ActorMention side, SentenceWords words, int start, bool isActor)
    {
        if (coded.QuadCode != 4)
        {
            return null;
        }

        // Courts and police deal with the people of their own country.
        if (!isActor && coded.Actors.FirstOrDefault(actor => actor.Code is not null) is { Sector: { } sector } authority && OwnPeople.Contains(sector))
        {
            return authority.Code;
        }

        if (coded.Type is not ("ASSAULT" or "COERCE"))
        {
            return null;
        }

        // A government bans, bars and holds its own press, parties and people, where no war is told of.
        if (!isActor && coded.Type == "COERCE" && Domestic.Contains(side.Sector ?? "") && opponents.IsPeace && coded.Actors.FirstOrDefault(actor => actor is { Sector: "GOV", Code: not null }) is { } government)
        {
            return government.Code;
        }

        // Where the event has a place of its own that nothing resolves, another event's place tells nothing.
        var place = coded.Place is { CountryCode: null } ? null : setting.PlaceOf(coded.SentenceIndex);
        var speaker = Speaker(coded);
        if (!isActor)
        {
            var actor = coded.Actors.FirstOrDefault(actor => actor.Code is not null);
            if (actor is null)
            {
                // Officials tell of their own dead.
                return coded.Type == "ASSAULT" && speaker is not null && opponents.MayFight(speaker) ? place ?? speaker : null;
            }

            if (OwnPeople.Contains(actor.Sector ?? "") || Rebels.Contains(actor.Sector ?? ""))
            {
                return actor.Code;
            }

            return place is not null && place != actor.Code ? place : opponents.Of(actor.Code!) ?? place;
        }

        if (speaker is not null && words.Is(start, "they"))
        {
            return opponents.Of(speaker);
        }

        var sufferer = coded.Recipients.FirstOrDefault(recipient => recipient.Code is not null);
        if (sufferer is null)
        {
            return null;
        }

        return Rebels.Contains(side.Sector ?? "") || OwnPeople.Contains(side.Sector ?? "") ? sufferer.Code : opponents.Of(sufferer.Code!);
    }

    private string? Place(EventMention coded, ActorMention side, SentenceWords words, int start, int end, bool isActor)
    {
        var reading = reader.Read(words, start, end, day: null);
        var isPeople = reading.Role is not null || (coded.QuadCode == 4 && side.EntityId is { } known && entities.ById(known)?.Kind == EntityKind.Organisation) || words.IsTag(start, "NUM") || words.Is(end - 1, "people") || side.Sector is not null || reading.Person is not null;
        if (!isPeople && coded.QuadCode != 4)
        {
            return null;
        }

        if (isActor && EntityContext.StateSectors.Contains(side.Sector ?? "") && !ContextWords.IsLocal(words, start, end) && setting.Home is not null
            && (side.Sector is not "MIL" || setting.IsAboutHome))
        {
            return setting.Home;
        }

        if (coded.Place is { CountryCode: null })
        {
            // A place that nothing resolves is at home in an article that speaks of no other country more.
            return !setting.IsAbroad && (setting.IsAboutHome || (opponents.IsPeace && setting.Home is { } own && opponents.MayFight(own))) ? setting.Home : null;
        }

        // Talks may be held elsewhere; those who are hit are hit where the one party to the fighting is.
        if (coded.Type == "ASSAULT" && !isActor && opponents.Only is { } only && setting.PlaceOf(coded.SentenceIndex) is null)
        {
            return only;
        }

        if ((setting.SceneOf(coded.SentenceIndex) ?? EntityContext.Court(entities, words.Sentence.Sentence.Span)) is { } scene)
        {
            return scene;
        }

        // In a war between others, troops are not the outlet's own.
        if (side.Sector is "MIL" && !setting.IsAboutHome)
        {
            return null;
        }

        // A press that only looks on does not lend its country to those who suffer elsewhere.
        return setting.Home is { } home && coded.Type == "ASSAULT" && !opponents.MayFight(home) ? null : setting.Home;
    }

    // The enemy of whoever speaks, else of the country that the article is at home in.
    private string? Enemy(EventMention coded) => (Speaker(coded) ?? setting.Home) is { } own ? opponents.Of(own) : null;

    // The country of the state body or official that tells of the event.
    private static string? Speaker(EventMention coded) =>
        coded.Attribution.LastOrDefault(said => said.Source is not null)?.Source is { Code: { } code } && CountryTable.Default.FindByAlpha3(code) is not null ? code : null;

    // The two who are meant by "both sides": not the one who speaks to them.
    private (string First, string Second)? Pair(EventMention coded, bool isActor)
    {
        var other = isActor ? null : (coded.Actors.Count > 0 ? coded.Actors[0].Code : null);
        if (opponents.Pair() is { } pair && pair.First != other && pair.Second != other)
        {
            return pair;
        }

        var countries = setting.Countries.Where(country => country.Code != other && CountryTable.Default.FindByAlpha3(country.Code) is not null)
            .OrderByDescending(country => country.Count).Take(2).Select(country => country.Code).ToList();
        return countries.Count == 2 ? (countries[0], countries[1]) : null;
    }
}
