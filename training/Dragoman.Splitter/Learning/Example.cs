namespace Dragoman.Splitter.Learning;

/// <summary>A gap's features and whether a sentence ends there.</summary>
internal readonly record struct Example(int At, int Count, bool Ends, float Weight);
