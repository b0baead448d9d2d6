namespace Dragoman.Model;

/// <summary>An event type of the codebook.</summary>
/// <param name="Code">PLOVER code ("ASSAULT").</param>
/// <param name="Quad">Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="NeedsRecipient">Whether a record without a recipient is incomplete.</param>
/// <param name="Scale">Score from −10, most hostile, to +10, most friendly.</param>
/// <param name="Definition">What is coded so.</param>
/// <param name="Modes">Its modes in the codebook's order; empty where it has none.</param>
public sealed record EventType(string Code, int Quad, bool NeedsRecipient, double Scale, string Definition, IReadOnlyList<EventMode> Modes)
{
    /// <summary>The mode of this type with this code, or null.</summary>
    public EventMode? FindMode(string code) => Modes.FirstOrDefault(mode => mode.Code.Equals(code, StringComparison.Ordinal));

    /// <summary>The score of a mode, or of the type where the mode is null, unknown or has none.</summary>
    public double ScaleOf(string? mode) => (mode is null ? null : FindMode(mode)?.Scale) ?? Scale;
}
