namespace Dragoman.Model;

/// <summary>A context: what an event is about.</summary>
/// <param name="Code">PLOVER code ("territory").</param>
/// <param name="Definition">What is coded so.</param>
public sealed record EventContext(string Code, string Definition);
