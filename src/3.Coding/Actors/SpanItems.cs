using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds what the tables know in a run of tokens: the longest piece at each place, persons before anything else.</summary>
internal sealed class SpanItems(CountryTable countries, ActorDictionary actors, RoleNouns roles)
{
    // Most words begin nothing that the tables know: one look-up tells.
    private readonly HashSet<string> _firstWords = FirstWords(countries, actors, roles);

    private const int LongestCountry = 6;

    // "Russian-backed", "Turkish-occupied": the country is somebody else than the one the phrase is about.
    private static readonly HashSet<string> Estranging = new(StringComparer.Ordinal)
    {
        "backed", "based", "occupied", "held", "controlled", "administered", "made", "built", "born", "speaking", "supplied", "allied",
        "sponsored", "supported", "funded", "trained", "owned", "language", "style",
    };

    /// <summary>The piece that begins at a token, or null.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Index of the token.</param>
    /// <param name="limit">Index that the piece must not reach beyond.</param>
    public SpanItem? At(SentenceWords words, int at, int limit)
    {
        var item = words.ItemAt(at, Unlimited);
        return item is null || item.End <= limit ? item : Marked(words, Person(words, at, limit) ?? Longest(words, at, limit));
    }

    private SpanItem? Unlimited(SentenceWords words, int at) =>
        Marked(words, Person(words, at, words.Count) ?? Longest(words, at, words.Count));

    private static SpanItem? Marked(SentenceWords words, SpanItem? item) =>
        item is null ? null : item with { IsPossessor = words.Is(item.End, "'s", "'") };

    /// <summary>The country that these words name, or null.</summary>
    public string? CountryOf(string words) => countries.FindExact(Plain(words))?.Country.Alpha3;

    /// <summary>The country named by exactly these tokens, if the text's letters fit and no hyphen turns it away, or null.</summary>
    public CountryMatch? CountryAt(SentenceWords words, int start, int end)
    {
        if (words.Is(end, "-", "–") && end + 1 < words.Count && Estranging.Contains(words.Lower(end + 1)))
        {
            return null;
        }

        if (words.Is(start - 1, "-") && words.Is(start - 2, "anti", "pro", "non", "ex"))
        {
            return null;
        }

        return countries.FindExact(Plain(words.Slice(start, end)));
    }

    /// <summary>Whether these tokens are the full name of a country, body or group that the tables know.</summary>
    public bool IsName(SentenceWords words, int start, int end) =>
        CountryAt(words, start, end) is { Kind: CountryNameKind.Name or CountryNameKind.Capital }
        || actors.Find(words.Slice(start, end)) is { Kind: not ActorKind.Person };

    /// <summary>The role noun of exactly these tokens, or null.</summary>
    public RoleNoun? RoleAt(SentenceWords words, int start, int end)
    {
        var surface = Folding.Key(words.Slice(start, end));
        return roles.Find(surface)
            ?? roles.Find(WithLemma(words, start, end, end - 1))
            ?? (end - start > 2 ? roles.Find(WithLemma(words, start, end, start)) : null)
            ?? (end - start > 1 ? roles.Find(surface.Replace('-', ' ')) : null)
            ?? (Plurals.Singular(surface) is { } one ? roles.Find(one) : null);
    }

    // "private schools", "general strike": an adjective in front of its noun is no rank.
    private static bool IsAttribute(SentenceWords words, int at, int end) =>
        end == at + 1 && words.IsTag(at, "ADJ") && words.IsTag(end, "NOUN", "ADJ") && char.IsLower(words.Slice(at, end)[0]);

    // "Chile's Security Council" is Chile's, not that of the United Nations.
    private bool IsOwned(SentenceWords words, int at) =>
        at > 0 && (words.Is(at - 1, "'s", "'") || CountryAt(words, at - 1, at) is not null);

    private static string Plain(string words) => words.Replace('’', '\'').Replace("\n", " ", StringComparison.Ordinal);

    private static string WithLemma(SentenceWords words, int start, int end, int lemmaAt)
    {
        var lemma = words[lemmaAt].Lemma.ToLowerInvariant();
        var before = lemmaAt > start ? words.Slice(start, lemmaAt) + Gap(words, lemmaAt) : "";
        var after = lemmaAt < end - 1 ? Gap(words, lemmaAt + 1) + words.Slice(lemmaAt + 1, end) : "";
        return Folding.Key(before + lemma + after);
    }

    // Nothing between the parts of "chargé" + "d'affaires" is lost: tokens that touch stay together.
    private static string Gap(SentenceWords words, int index) => words[index].Span.Start > words[index - 1].Span.End ? " " : "";

    private SpanItem? Person(SentenceWords words, int at, int limit)
    {
        foreach (var name in words.Sentence.Names)
        {
            if (name.Kind == NameKind.Person && name.Span.Start == words[at].Span.Start)
            {
                var (start, end) = words.Range(name.Span);

                // A bare "Baku" that the tagger took for a person is still the city: the table knows better.
                if (CountryAt(words, start, end) is not null || IsRole(words, start, end))
                {
                    return null;
                }

                return end <= limit ? new SpanItem(start, end) { IsPerson = true } : null;
            }
        }

        return null;
    }

    /// <summary>Whether these tokens are a role noun and no name, whatever the tagger took them for: "The president".</summary>
    public bool IsRole(SentenceWords words, int start, int end)
    {
        var from = words.Is(start, "the", "a", "an") ? start + 1 : start;
        return from < end && (from > start || char.IsLower(words.Slice(from, from + 1)[0])) && RoleAt(words, from, end) is not null;
    }

    private static HashSet<string> FirstWords(CountryTable countries, ActorDictionary actors, RoleNouns roles)
    {
        var names = countries.Countries
            .SelectMany(country => (string[])[country.Name, .. country.OtherNames, .. country.Adjectives, .. country.Demonyms, .. country.Capitals, .. country.Seats])
            .Concat(actors.Actors.SelectMany(actor => (string[])[actor.Name, .. actor.Aliases]))
            .Concat(roles.Nouns.Select(noun => noun.Phrase));
        var first = new HashSet<string>(StringComparer.Ordinal) { "the" };
        foreach (var name in names)
        {
            // A tokeniser may or may not cut at hyphens and apostrophes.
            var key = Folding.Plain(name).ToLowerInvariant();
            first.Add(key.Split(' ')[0]);
            first.Add(key.Split(' ', '-', '\'')[0]);
        }

        return first;
    }

    private SpanItem? Longest(SentenceWords words, int at, int limit)
    {
        if (!_firstWords.Contains(words.Lower(at)) && !_firstWords.Contains(words[at].Lemma.ToLowerInvariant())
            && !(Plurals.Singular(words.Lower(at)) is { } one && _firstWords.Contains(one)))
        {
            return null;
        }

        var longest = Math.Max(Math.Max(actors.MaxWords + 2, roles.MaxWords), LongestCountry);
        for (var end = Math.Min(limit, at + longest); end > at; end--)
        {
            if (actors.Find(words.Slice(at, end)) is { } actor && (end > at + 1 || !words.IsTag(at, "VERB", "DET", "ADP"))
                && !(IsOwned(words, at) && RoleAt(words, at, end) is not null))
            {
                return new SpanItem(at, end) { Actor = actor.Kind == ActorKind.Person ? null : actor, IsPerson = actor.Kind == ActorKind.Person };
            }

            if (RoleAt(words, at, end) is { } role && !words.IsTag(at, "ADP", "DET", "AUX", "SCONJ", "PRON") && !(words.IsTag(at, "VERB") && (end == at + 1 || words[at].Relation != "amod")) && !IsAttribute(words, at, end))
            {
                return new SpanItem(at, end) { Role = role };
            }

            if (CountryAt(words, at, end) is { } country && !words.IsTag(at, "DET", "PRON")
                && (!words.IsTag(at, "VERB") || end > at + 1))
            {
                return new SpanItem(at, end) { Country = country };
            }
        }

        return null;
    }
}
