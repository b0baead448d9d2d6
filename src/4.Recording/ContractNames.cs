using Dragoman.Model;

namespace Dragoman.Recording;

/// <summary>The words that records use for the values of an enumeration. Renaming a C# member never changes a record.</summary>
public static class ContractNames
{
    /// <summary>The word for a status.</summary>
    public static string Of(EventStatus status) => status switch
    {
        EventStatus.Asserted => "asserted",
        EventStatus.Denied => "denied",
        EventStatus.Negated => "negated",
        EventStatus.Future => "future",
        EventStatus.Hypothetical => "hypothetical",
        EventStatus.Historical => "historical",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No record has a word for this status."),
    };

    /// <summary>The word for what a number counts.</summary>
    public static string Of(CountUnit unit) => unit switch
    {
        CountUnit.Dead => "dead",
        CountUnit.Injured => "injured",
        CountUnit.Arrested => "arrested",
        CountUnit.Abducted => "abducted",
        CountUnit.Displaced => "displaced",
        CountUnit.Missing => "missing",
        CountUnit.People => "people",
        CountUnit.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No record has a word for this unit."),
    };

    /// <summary>The word for what a date was read from.</summary>
    public static string Of(DateBasis basis) => basis switch
    {
        DateBasis.Explicit => "explicit",
        DateBasis.Relative => "relative",
        DateBasis.Inherited => "inherited",
        DateBasis.Published => "published",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No record has a word for this basis."),
    };

    /// <summary>The word for what an entity is.</summary>
    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organisation => "organisation",
        EntityKind.Country => "country",
        EntityKind.Place => "place",
        EntityKind.Group => "group",
        EntityKind.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No record has a word for this kind."),
    };

    /// <summary>The word for how a mention names its entity.</summary>
    public static string Of(MentionForm form) => form switch
    {
        MentionForm.Name => "name",
        MentionForm.Nominal => "nominal",
        MentionForm.Pronoun => "pronoun",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No record has a word for this form."),
    };

    /// <summary>The word for what a place name stands for.</summary>
    public static string Of(PlaceUse use) => use switch
    {
        PlaceUse.Literal => "literal",
        PlaceUse.Metonymic => "metonymic",
        PlaceUse.Modifier => "modifier",
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "No record has a word for this use."),
    };

    /// <summary>The word for how a statement is reported.</summary>
    public static string Of(Manner manner) => manner switch
    {
        Manner.Direct => "direct",
        Manner.Indirect => "indirect",
        Manner.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(manner), manner, "No record has a word for this manner."),
    };
}
