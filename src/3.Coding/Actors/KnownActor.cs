namespace Dragoman.Coding;

/// <summary>An entry of the actor dictionary.</summary>
/// <param name="Id">Key, the same in every version of the dictionary.</param>
/// <param name="Name">The usual English name.</param>
/// <param name="Aliases">Other spellings; a person's short ones ("Putin") count only while an office is held.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Terms">In the order of the file; never empty.</param>
internal sealed record KnownActor(string Id, string Name, IReadOnlyList<string> Aliases, ActorKind Kind, IReadOnlyList<ActorTerm> Terms)
{
    /// <summary>The code that all terms share, or null where they differ.</summary>
    public string? CommonCode => Terms.All(term => term.Code == Terms[0].Code) ? Terms[0].Code : null;

    /// <summary>The term that covers the day, or null. Of a person's, one with the office told by the text goes first.</summary>
    /// <param name="day">The day of publication, or null where not known.</param>
    /// <param name="office">The office the text tells, or null; without a day it is what picks the term.</param>
    public ActorTerm? TermAt(DateOnly? day, string? office = null)
    {
        ActorTerm? found = null;
        foreach (var term in Terms)
        {
            if (term.Covers(day) || (day is null && office is not null && term.Office == office))
            {
                if (office is null || term.Office == office)
                {
                    return term;
                }

                found ??= term;
            }
        }

        return found;
    }

    /// <summary>Whether all terms had ended by that day.</summary>
    public bool IsPastAt(DateOnly? day) => day is { } known && Terms.All(term => term.To < known);
}
