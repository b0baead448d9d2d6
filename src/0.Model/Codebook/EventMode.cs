namespace Dragoman.Model;

/// <summary>A mode of an event type: how it is done.</summary>
/// <param name="Event">Code of the type it belongs to.</param>
/// <param name="Code">PLOVER code ("heavy-weapons").</param>
/// <param name="Scale">Score from −10 to +10, or null where there is none.</param>
/// <param name="Definition">What is coded so.</param>
public sealed record EventMode(string Event, string Code, double? Scale, string Definition);
