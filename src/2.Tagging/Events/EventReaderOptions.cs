namespace Dragoman.Tagging.Events;

/// <summary>Where the reader draws its lines; set on the annotated development sentences.</summary>
public sealed record EventReaderOptions
{
    /// <summary>A word names an event where its best type is at least this many times as likely as none.</summary>
    public float NoneFactor { get; init; } = 1.3f;

    /// <summary>Added to the score of "no mode".</summary>
    public float NoModeBias { get; init; } = -0.5f;

    /// <summary>Least probability of a context.</summary>
    public float ContextThreshold { get; init; } = 0.25f;
}
