namespace Dragoman.Coding;

/// <summary>People, bodies and groups known by name.</summary>
internal sealed class ActorDictionary
{
    /// <summary>The dictionary that comes with the program.</summary>
    public static ActorDictionary Default { get; } = new();
}
