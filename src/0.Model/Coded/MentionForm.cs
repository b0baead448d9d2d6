namespace Dragoman.Model;

/// <summary>How a mention names its entity.</summary>
public enum MentionForm
{
    /// <summary>By a proper name.</summary>
    Name,

    /// <summary>By a common noun ("the minister").</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
