namespace Dragoman.Coding;

/// <summary>A place found under a name.</summary>
/// <param name="Place">The place's number.</param>
/// <param name="Match">How the name matches.</param>
internal readonly record struct PlaceEntry(int Place, NameMatch Match);
