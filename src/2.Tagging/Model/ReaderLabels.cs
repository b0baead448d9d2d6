namespace Dragoman.Tagging.Model;

/// <summary>The labels that the reader's outputs stand for, each list in the order of the output's columns.</summary>
public sealed record ReaderLabels
{
    /// <summary>UPOS tags.</summary>
    public required IReadOnlyList<string> PartsOfSpeech { get; init; }

    /// <summary>Dependency relations with subtypes.</summary>
    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>Lemma rules, see <see cref="Syntax.LemmaRule"/>.</summary>
    public required IReadOnlyList<string> LemmaRules { get; init; }

    /// <summary>Begin–inside–outside tags of names.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>NONE and the event types.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>Statuses as records write them.</summary>
    public required IReadOnlyList<string> Statuses { get; init; }

    /// <summary>"-" and <c>TYPE:mode</c>.</summary>
    public required IReadOnlyList<string> Modes { get; init; }

    /// <summary>Contexts.</summary>
    public required IReadOnlyList<string> Contexts { get; init; }
}
