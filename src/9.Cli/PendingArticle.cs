using Dragoman.Reading;

namespace Dragoman.Cli;

/// <summary>An article whose bytes are there but not looked into yet. May be called on any thread, once.</summary>
internal delegate ReadOutcome PendingArticle(CancellationToken cancel);
