namespace Dragoman.Coding;

/// <summary>A time during which an actor has this code, sector and office.</summary>
/// <param name="Code">Country or non-state code.</param>
/// <param name="Sector">Three or six letters, or null.</param>
/// <param name="Office">The office held, or null.</param>
/// <param name="From">First day, or null where open.</param>
/// <param name="To">Last day, or null where open.</param>
internal sealed record ActorTerm(string Code, string? Sector, string? Office, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether the term has neither beginning nor end.</summary>
    public bool IsTimeless => From is null && To is null;

    /// <summary>Whether the day lies in the term; without a day only a timeless term does.</summary>
    public bool Covers(DateOnly? day) => day is { } known ? !(known < From) && !(known > To) : IsTimeless;
}
