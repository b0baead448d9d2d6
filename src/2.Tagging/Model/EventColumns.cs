namespace Dragoman.Tagging.Model;

/// <summary>Where each projection stands in a row of <see cref="GraphOutputs.EventWords"/>.</summary>
public static class EventColumns
{
    /// <summary>Width of the trait projections.</summary>
    public const int TraitWidth = 256;

    /// <summary>Width of the role projections.</summary>
    public const int RoleWidth = 256;

    /// <summary>Width of the statement projections.</summary>
    public const int StatementWidth = 128;

    /// <summary>Traits of the trigger word.</summary>
    public const int TraitWord = 0;

    /// <summary>Traits of the sentence, read at the opening piece.</summary>
    public const int TraitSentence = TraitWord + TraitWidth;

    /// <summary>Roles: word, anchor, word gate, anchor gate.</summary>
    public const int Role = TraitSentence + TraitWidth;

    /// <summary>Statements: word, anchor, word gate, anchor gate.</summary>
    public const int Statement = Role + (4 * RoleWidth);

    /// <summary>Width of a row.</summary>
    public const int Width = Statement + (4 * StatementWidth);
}
