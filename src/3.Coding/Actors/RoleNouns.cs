namespace Dragoman.Coding;

/// <summary>Common nouns that tell a sector ("soldiers": MIL) or an office.</summary>
internal sealed class RoleNouns
{
    /// <summary>The nouns that come with the program.</summary>
    public static RoleNouns Default { get; } = new();
}
