using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds the sector of an event's side that its own words leave open.</summary>
internal sealed class SideSectors(SpanReader reader, DocumentEntities entities, SideMemory told)
{
    /// <summary>The side with the sector that is found; as it is where none is.</summary>
    /// <param name="side">The side.</param>
    /// <param name="words">Its sentence.</param>
    /// <param name="start">Index of its first token.</param>
    /// <param name="end">Index after its last token.</param>
    /// <param name="coded">The event.</param>
    /// <param name="isActor">Whether it acts or suffers.</param>
    public ActorMention Fill(ActorMention side, SentenceWords words, int start, int end, EventMention coded, bool isActor)
    {
        if (side.Sector is not null)
        {
            return side;
        }

        // A country that speaks, agrees or accuses does so by its government, and so where it uses force; in a fight it may suffer as a whole.
        if (side.EntityId is { } id && entities.ById(id) is { Kind: EntityKind.Country } country && (coded.Type != "ASSAULT" || isActor) && IsWhole(words, start, end, country))
        {
            return side with { Sector = "GOV" };
        }

        var reading = reader.Read(words, start, end, day: null);
        if (side.Code is { } own && CountryTable.Default.FindByAlpha3(own) is not null && EntityContext.IsGovernment(reading.Role, isHere: true) && reading.Possessor is null)
        {
            return side with { Sector = "GOV" };
        }

        if (isActor)
        {
            return side;
        }

        // The rest of a number are what the first of them were; nobody else is hurt without a word than people; an act stands for its author.
        if (ContextWords.IsRest(words, start, end) && coded.Type == "RETREAT" && told.LastSufferer?.Sector is { } held && (side.Code is null || side.Code == told.LastSufferer.Code))
        {
            return side with { Sector = held };
        }

        if (ContextWords.IsRest(words, start, end) && coded.QuadCode == 4)
        {
            return side with { Sector = told.IsFresh(coded) ? told.LastSufferer?.Sector ?? "CVL" : "CVL" };
        }

        // "800 Palestinians" who die are people.
        if (coded.Type == "ASSAULT" && reading.Bare?.Kind == CountryNameKind.Demonym)
        {
            return side with { Sector = "CVL" };
        }

        // Whoever is attacked or held by name and has no office is a private person.
        var isNameless = side.EntityId is { } who && entities.ById(who) is { Kind: EntityKind.Person, Sector: null };
        if (coded.QuadCode == 4 && (reading.Person is not null || isNameless) && reading.Role is null && side is { IdentifierId: null, Office: null })
        {
            return side with { Sector = "CVL" };
        }

        return coded.Type != "ASSAULT" && ContextWords.IsAct(words, start, end) && told.LastForce is { Actors: [{ Code: { } code } author, ..] } && code == side.Code
            ? side with { Sector = author.Sector }
            : side;
    }

    // "Three Latvians" are not Latvia.
    private static bool IsWhole(SentenceWords words, int start, int end, DocumentEntity country) => country.Kind == EntityKind.Country && !words.IsTag(start, "NUM");
}
