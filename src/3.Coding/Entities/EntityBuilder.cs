using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gathers the names, nominals and pronouns of an article into entities: one for each thing in the world.</summary>
/// <remarks>
/// A sieve, surest first: names by spelling, family name, abbreviation and dictionary; noun phrases by office, country and
/// head noun; pronouns by the nearest fitting subject. Safe to use from several threads at once.
/// </remarks>
internal sealed class EntityBuilder(CountryTable countries, ActorDictionary actors, RoleNouns roles)
{
    private readonly MentionFinder _finder = new(new SpanReader(countries, actors, roles));
    private readonly RoleMentions _sides = new(new SpanReader(countries, actors, roles));

    /// <summary>The builder over the tables that come with the program.</summary>
    public static EntityBuilder Default { get; } = new(CountryTable.Default, ActorDictionary.Default, RoleNouns.Default);

    /// <summary>Builds the entities of one article.</summary>
    /// <param name="document">The article with its tokens, trees and names.</param>
    /// <param name="home">The country that the article is at home in, or null.</param>
    public DocumentEntities Build(TaggedDocument document, string? home = null)
    {
        var published = document.Document.Citation.Published;
        var sentences = document.Sentences.Select(sentence => new SentenceWords(document.Document.Text, sentence)).ToArray();
        var mentions = new List<FoundMention>();
        for (var index = 0; index < sentences.Length; index++)
        {
            mentions.AddRange(_sides.Join(_finder.Find(sentences[index], index, published), sentences[index], index, published));
        }

        var ledger = new EntityLedger(countries);
        var names = new NameLinker(countries, actors, ledger);
        names.Prepare(mentions, sentences);
        var speakers = new QuoteSpeakers(document);
        var pronouns = new PronounLinker(new OwnQuotes(speakers, mentions, sentences, names));
        Link(mentions, sentences, names, new NominalLinker(actors, ledger, published, home), new ThingLinker(ledger), pronouns, document.Document.Text);
        SpeakerWords.Link(document, speakers, ledger, home);
        return Finish(document, ledger);
    }

    private static void Link(
        IReadOnlyList<FoundMention> mentions,
        SentenceWords[] sentences,
        NameLinker names,
        NominalLinker nominals,
        ThingLinker things,
        PronounLinker pronouns,
        string text)
    {
        var groups = new FighterGroups();
        var owners = new Dictionary<(int Sentence, int Token), EntityDraft>();
        var appositions = mentions.Where(mention => mention.Apposition.End > 0).ToLookup(mention => mention.Sentence);
        var spoken = new Dictionary<(int Sentence, int End), EntityDraft>();
        var waiting = new List<(FoundMention Mention, EntityDraft Draft)>();
        foreach (var mention in mentions)
        {
            var words = sentences[mention.Sentence];
            EntityDraft? draft;
            if (mention.IsModifier)
            {
                nominals.Told(mention)?.Add(new EntityMention(mention.Span, mention.Span.In(text), mention.Form), words.Sentence.Sentence.Block == BlockKind.Headline);
                continue;
            }

            if (mention.Form == MentionForm.Pronoun)
            {
                draft = pronouns.Link(mention, words);
                if (draft is null)
                {
                    continue;
                }

                owners[(mention.Sentence, mention.Start)] = draft;
            }
            else
            {
                var owner = mention.Reading.Possessor is not { } at ? null
                    : words.Is(at, "our", "my") ? pronouns.SpeakerOf(words[at].Span)
                    : owners.GetValueOrDefault((mention.Sentence, at));
                var isName = mention.Form == MentionForm.Name || mention.Reading.Bare is not null;
                var named = isName ? mention : appositions[mention.Sentence].FirstOrDefault(name => IsApposed(mention, name, words));
                draft = named is not null ? names.Link(named, words)
                    : !isName && ContextWords.IsPair(words, mention.Start, mention.End) ? nominals.Pair(mention, words)
                    : mention.Reading.Known is { Kind: not ActorKind.Person } known ? names.Known(known, mention)
                    : groups.Find(mention, words) is { } group ? group
                    : nominals.Army(mention, words, owner) is { } army ? army
                    : mention.IsSide && mention.Reading.Role is null or { Shape: RoleShape.Thing } ? things.Link(mention, words)
                    : nominals.Link(mention, words, owner);
                draft = draft.Root;
                owner ??= Possessor(mention, words, spoken);
                if (owner is not null)
                {
                    Inherit(mention, draft, owner);
                }
                else if (mention.Reading.Possessor is not null)
                {
                    waiting.Add((mention, draft));
                }

                if (named is { Apposition.End: > 0 })
                {
                    nominals.Join(draft, named, words);
                    things.Join(draft, named, words);
                }

                draft.HasSuffered |= MentionRoles.Of(mention.Full, words.Sentence).Suffers.Count > 0;
                draft.IsWoman ??= mention.Reading.Role is { } role ? PersonNames.IsWoman(role.Phrase) : null;
                spoken[(mention.Sentence, mention.End)] = draft;
                groups.Note(draft, mention, words);
                pronouns.Note(draft, mention, words);
            }

            if (mention.Full != mention.Span)
            {
                draft.Cores.Add((mention.Span, mention.Form));
            }

            draft.Add(new EntityMention(mention.Full, mention.Full.In(text), mention.Form), words.Sentence.Sentence.Block == BlockKind.Headline);
        }

        // "Jane Roe, its spokeswoman": the pronoun comes after the name.
        foreach (var (mention, draft) in waiting)
        {
            if (owners.GetValueOrDefault((mention.Sentence, mention.Reading.Possessor!.Value)) is { } owner)
            {
                Inherit(mention, draft, owner);
            }
        }
    }

    // "Jane Roe, the mayor", "the governor of the province, John Doe": the noun is the name's.
    private static bool IsApposed(FoundMention mention, FoundMention name, SentenceWords words) =>
        name.Apposition == (mention.Start, mention.End)
        || (mention.Start == name.Apposition.Start && mention.End < name.Apposition.End && !mention.IsPlural
            && mention.Reading.Role is { Shape: RoleShape.Person or RoleShape.People } && !words.Is(mention.End, "'s", "'"));

    // "The committee's deputy head" belongs to whatever the committee is.
    private static EntityDraft? Possessor(FoundMention mention, SentenceWords words, Dictionary<(int Sentence, int End), EntityDraft> spoken)
    {
        if (mention.Reading.Role is not { Shape: RoleShape.Person, Sector: null })
        {
            return null;
        }

        var (start, end) = words.Range(mention.Full);
        for (var at = start + 1; at < end; at++)
        {
            if (words.Is(at, "'s", "'"))
            {
                return spoken.GetValueOrDefault((mention.Sentence, at))?.Root;
            }
        }

        return null;
    }

    // "his Peruvian counterpart Jane Roe" holds the office of the one whom "his" means; "its spokesman" is what the body is.
    private static void Inherit(FoundMention mention, EntityDraft draft, EntityDraft owner)
    {
        if (owner == draft)
        {
            return;
        }

        if (mention.Reading.IsCounterpart)
        {
            draft.Learn(new ActorReading { Sector = owner.Sector, Office = owner.Office });
        }
        else if (mention.Reading.Role is { Shape: RoleShape.Person } role)
        {
            draft.Learn(new ActorReading { Code = owner.Code, Sector = role.Sector is null ? owner.Sector : null });
        }
    }

    // A name is a mention by itself, and so is the phrase that it stands in with title and apposition.
    private static IEnumerable<EntityMention> Named(EntityMention mention, EntityDraft draft, string text)
    {
        var name = mention.Form == MentionForm.Name
            ? draft.Cores.Where(core => core.Form == MentionForm.Name && mention.Span.Contains(core.Span)).Select(core => (TextSpan?)core.Span).FirstOrDefault()
            : null;
        if (name is not { } core)
        {
            return [mention];
        }

        var named = new EntityMention(core, core.In(text), mention.Form);
        var isLonger = core.Start > mention.Span.Start + "the ".Length || core.End < mention.Span.End;
        return isLonger ? [mention with { Form = MentionForm.Nominal }, named] : [named];
    }

    private static DocumentEntities Finish(TaggedDocument document, EntityLedger ledger)
    {
        var text = document.Document.Text;
        var entities = new List<DocumentEntity>();
        var offices = new Dictionary<string, string>(StringComparer.Ordinal);
        var cores = new List<(TextSpan, MentionForm, string)>();
        foreach (var draft in ledger.Drafts.Where(draft => draft.Mentions.Count > 0).OrderBy(draft => draft.Mentions.Min(mention => mention.Span)))
        {
            var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"e{entities.Count + 1}");
            draft.Mentions.Sort((left, right) => left.Span.CompareTo(right.Span));
            entities.Add(new DocumentEntity(
                id, draft.Name, draft.Kind, draft.Code, draft.Sector, draft.Known?.Id, [.. draft.Mentions.SelectMany(mention => Named(mention, draft, text)).Distinct().OrderBy(mention => mention.Span)]));
            cores.AddRange(draft.Cores.Select(core => (core.Span, core.Form, id)));
            cores.AddRange(draft.Mentions.Where(mention => mention.Form == MentionForm.Name).Select(mention => (mention.Span, mention.Form, id)));
            if (draft.Office is not null)
            {
                offices.Add(id, draft.Office);
            }
        }

        return new DocumentEntities(document, entities, offices, cores);
    }
}
