using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>A mention with its place in its sentence, before it is known whom it means.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Form">Name, nominal or pronoun.</param>
/// <param name="Reading">What its words, for a name with title and apposition, tell.</param>
/// <param name="Span">Where it stands in the document.</param>
internal sealed record FoundMention(int Sentence, int Start, int End, MentionForm Form, ActorReading Reading, TextSpan Span)
{
    /// <summary>The kind the tagger gave a name.</summary>
    public NameKind? Kind { get; init; }

    /// <summary>Tokens of an apposition behind or in front of a person's name, as first and one after last; equal where there is none.</summary>
    public (int Start, int End) Apposition { get; init; }

    /// <summary>The whole phrase with title, determiner and apposition.</summary>
    public TextSpan Full { get; init; } = Span;

    /// <summary>Whether it is a mention only as the side of an event.</summary>
    public bool IsSide { get; init; }

    /// <summary>Index of the noun that such a side is about.</summary>
    public int HeadAt { get; init; }

    /// <summary>Whether it stands in front of another noun, so that it can only mean what was told of before: "a ministry spokesman".</summary>
    public bool IsModifier { get; init; }

    /// <summary>Whether it is subject of its clause.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether it is spoken of in the plural.</summary>
    public bool IsPlural { get; init; }
}
