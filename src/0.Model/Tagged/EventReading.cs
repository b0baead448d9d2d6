namespace Dragoman.Model;

/// <summary>What the reader makes of one event clause, before anything in it is resolved.</summary>
/// <param name="Trigger">The word that names the event.</param>
/// <param name="Type">PLOVER event type ("ASSAULT").</param>
/// <param name="Probability">Share of readings like this one whose trigger names an event of this type, 0–1, as measured on annotated sentences.</param>
/// <param name="Mode">PLOVER mode of that type, or null.</param>
/// <param name="Contexts">PLOVER contexts, best first.</param>
/// <param name="Status">Whether it happened.</param>
/// <param name="StatusProbability">Probability of that status, 0–1.</param>
/// <param name="Roles">Actors, recipients, places, times, means and tolls in reading order.</param>
public sealed record EventReading(
    TextSpan Trigger,
    string Type,
    double Probability,
    string? Mode,
    IReadOnlyList<string> Contexts,
    EventStatus Status,
    double StatusProbability,
    IReadOnlyList<RoleSpan> Roles);
