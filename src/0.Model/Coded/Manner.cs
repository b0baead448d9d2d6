namespace Dragoman.Model;

/// <summary>How a statement is reported.</summary>
public enum Manner
{
    /// <summary>Between quotation marks.</summary>
    Direct,

    /// <summary>In the outlet's words.</summary>
    Indirect,

    /// <summary>In the outlet's words with quoted pieces.</summary>
    Mixed,
}
