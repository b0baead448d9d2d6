using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Says who the sides of an event are.</summary>
internal sealed class SideReader(ActorResolver actors)
{
    /// <summary>The actors or the recipients of an event.</summary>
    /// <param name="reading">The event.</param>
    /// <param name="kind">Actor or recipient.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="tree">The sentence's tree.</param>
    /// <param name="entities">The article's entities.</param>
    /// <param name="speakers">According to whom the event is told, outermost first: "we" is the innermost of them.</param>
    public List<ActorMention> Read(
        EventReading reading, RoleKind kind, TaggedSentence sentence, SyntaxTree tree, DocumentEntities entities, IReadOnlyList<Attribution> speakers)
    {
        var speaker = speakers.LastOrDefault(said => said.Source is not null)?.Source;
        List<ActorMention> sides = [];
        foreach (var found in ActorFilter.Spans(reading, kind, sentence, tree))
        {
            var span = SideSpan.Complete(found, tree, sentence.Events);
            sides.Add(speaker is not null && IsFirstPerson(span, entities.Text)
                ? actors.ResolveFirstPerson(span, sentence, entities, speaker)
                : actors.Resolve(span, sentence, entities, entities.Document.Document.Citation.Published));
        }

        return sides;
    }

    private static bool IsFirstPerson(TextSpan span, string text) =>
        LexemeReader.Over(text, span).Word(0) is "we" or "our" or "us" or "i" or "my" or "me" or "ours" or "ourselves";
}
