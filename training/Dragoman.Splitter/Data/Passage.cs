namespace Dragoman.Splitter.Data;

/// <summary>A paragraph and where each of its sentences but the first starts.</summary>
internal sealed record Passage(string Text, HashSet<int> Starts, string Source, int Document);
