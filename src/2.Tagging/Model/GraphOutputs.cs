namespace Dragoman.Tagging.Model;

/// <summary>Names and widths of what the graph computes for every word piece.</summary>
public static class GraphOutputs
{
    /// <summary>Inputs: numbers of pieces, casings, positions, and the mask added to attention.</summary>
    public const string Pieces = "pieces", Casings = "casings", Positions = "positions", Mask = "mask";

    /// <summary>Scores of parts of speech, lemma rules and name tags, side by side.</summary>
    public const string Tags = "tags";

    /// <summary>Vectors whose inner product scores an arc.</summary>
    public const string ArcDependent = "arc_dependent", ArcHead = "arc_head";

    /// <summary>Vectors whose inner products, relation by relation, score a label; the dependent's rows end in a bias.</summary>
    public const string RelationDependent = "relation_dependent", RelationHead = "relation_head";

    /// <summary>Scores of trigger types, then of the three cue tags.</summary>
    public const string Triggers = "triggers";

    /// <summary>Projections for traits and pair heads, in the order of <see cref="EventColumns"/>.</summary>
    public const string EventWords = "event_words";

    /// <summary>Width of the arc vectors.</summary>
    public const int ArcWidth = 256;

    /// <summary>Width of the relation vectors, without bias.</summary>
    public const int RelationWidth = 64;
}
