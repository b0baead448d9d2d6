namespace Dragoman.Model;

/// <summary>One mention of an entity.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Form">Name, nominal or pronoun.</param>
public sealed record EntityMention(TextSpan Span, string Text, MentionForm Form);
