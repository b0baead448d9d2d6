namespace Dragoman.Model;

/// <summary>One report of an event: one clause of one article, every field resolved as far as the text allows.</summary>
public sealed record EventMention
{
    /// <summary>Stable: the same document and trigger give the same id in every run.</summary>
    public required string Id { get; init; }

    /// <summary>Index of the sentence it stands in.</summary>
    public required int SentenceIndex { get; init; }

    /// <summary>The word that names the event.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>PLOVER event type.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER modes of that type; empty where none was read.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>PLOVER contexts, best first.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Quad class 1–4 of the codebook.</summary>
    public required int QuadCode { get; init; }

    /// <summary>The codebook's score of the mode, else of the type, −10 to +10; null where the codebook has none.</summary>
    public double? Scale { get; init; }

    /// <summary>Who did it.</summary>
    public IReadOnlyList<ActorMention> Actors { get; init; } = [];

    /// <summary>To or with whom.</summary>
    public IReadOnlyList<ActorMention> Recipients { get; init; } = [];

    /// <summary>When, or null.</summary>
    public EventDate? Date { get; init; }

    /// <summary>Words of time that no day could be read from ("on Monday" without a day of publication); null where <see cref="Date"/> is known.</summary>
    public TextSpan? UnresolvedTime { get; init; }

    /// <summary>Where, or null.</summary>
    public PlaceMention? Place { get; init; }

    /// <summary>Counts of people by what happened to them; at most one a unit.</summary>
    public IReadOnlyList<CountMention> Tolls { get; init; } = [];

    /// <summary>Whether it happened.</summary>
    public EventStatus Status { get; init; }

    /// <summary>According to whom, outermost first; empty where the outlet says it in its own voice.</summary>
    public IReadOnlyList<Attribution> Attribution { get; init; } = [];

    /// <summary>How sure the record is, 0–1.</summary>
    public double Confidence { get; init; }
}
