using Dragoman.Model;

namespace Dragoman.Cli;

/// <summary>One article as read, or why it could not be.</summary>
internal sealed record ReadOutcome(Document? Document, DocumentFailure? Failure);
