using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>What the events told so far say of those who are told of next.</summary>
internal sealed class SideMemory(IReadOnlyList<SentenceWords> sentences, SpanReader reader)
{
    // The country last told of things by their head noun: "the post", "the power plant".
    private readonly Dictionary<string, string> _things = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byEntity = new(StringComparer.Ordinal);
    private int _sentence = -1;

    /// <summary>The last act of force with an author, or null.</summary>
    public EventMention? LastForce { get; private set; }

    /// <summary>The last people to whom something was done, or null.</summary>
    public ActorMention? LastSufferer { get; private set; }

    /// <summary>Whether <see cref="LastSufferer"/> was told of in the event's sentence or the one before.</summary>
    public bool IsFresh(EventMention coded) => coded.SentenceIndex - _sentence <= 1;

    /// <summary>The country found for an entity, or null.</summary>
    public string? CodeOf(string entity) => _byEntity.GetValueOrDefault(entity);

    /// <summary>The country last found for a thing by its noun, or null.</summary>
    public string? CodeOfThing(string noun) => _things.GetValueOrDefault(noun);

    private bool IsPeople(ActorMention side, SentenceWords words)
    {
        var (start, end) = words.Range(side.Span);
        return start < end && side.Sector is not ("GOV" or "JUD")
            && (ContextWords.IsRest(words, start, end) || reader.Read(words, start, end, day: null) is { Role.Shape: RoleShape.Person or RoleShape.People } or { Bare.Kind: CountryNameKind.Demonym });
    }

    /// <summary>Takes note of an event whose sides are filled.</summary>
    public void Remember(EventMention coded)
    {
        foreach (var side in coded.Actors.Concat(coded.Recipients))
        {
            if (side.Code is null)
            {
                continue;
            }

            if (side.EntityId is { } id)
            {
                _byEntity.TryAdd(id, side.Code);
            }

            var words = sentences[coded.SentenceIndex];
            var (start, end) = words.Range(side.Span);
            if (end > start && words.IsTag(ContextWords.Head(words, start, end), "NOUN"))
            {
                _things[words[ContextWords.Head(words, start, end)].Lemma.ToLowerInvariant()] = side.Code;
            }
        }

        if (coded.Type == "ASSAULT")
        {
            LastForce = coded.Actors.Count > 0 ? coded : LastForce;
        }

        // Of whom some may be "others" and "the rest": people, not houses and governments.
        if (coded.QuadCode == 4 && coded.Recipients.LastOrDefault(side => IsPeople(side, sentences[coded.SentenceIndex])) is { } people)
        {
            (LastSufferer, _sentence) = (people, coded.SentenceIndex);
        }
    }
}
