namespace Dragoman.Reading;

/// <summary>A newspaper, broadcaster, site or agency.</summary>
/// <param name="Name">As its readers know it.</param>
/// <param name="Domain">Its address without "www.".</param>
/// <param name="Press">The country whose press it belongs to, alpha-3.</param>
internal sealed record Outlet(string Name, string Domain, string Press);
