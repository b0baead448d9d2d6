using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>What part a mention plays in the events and statements of its sentence.</summary>
/// <param name="Acts">Events that it acts in, by index.</param>
/// <param name="Suffers">Events whose recipient it is or stands in, by index.</param>
/// <param name="IsSource">Whether it says something.</param>
internal sealed record MentionRoles(IReadOnlyList<int> Acts, IReadOnlyList<int> Suffers, bool IsSource)
{
    /// <summary>Reads the part of a span.</summary>
    public static MentionRoles Of(TextSpan span, TaggedSentence sentence)
    {
        List<int> acts = [], suffers = [];
        for (var at = 0; at < sentence.Events.Count; at++)
        {
            foreach (var role in sentence.Events[at].Roles)
            {
                if (role.Kind is RoleKind.Actor or RoleKind.Recipient && role.Span.Contains(span))
                {
                    (role.Kind == RoleKind.Actor ? acts : suffers).Add(at);
                }
            }
        }

        return new MentionRoles(acts, suffers, sentence.Attributions.Any(said => said.Source is { } source && source.Contains(span)));
    }

    /// <summary>Whether one acts on the other in the same sentence, so that they are two: "the forces shelled it".</summary>
    /// <param name="other">The other mention's part.</param>
    /// <param name="sentence">Their sentence.</param>
    /// <param name="isPossessor">Whether only acts of force count: one withdraws one's own troops, but does not shell them.</param>
    public bool IsApart(MentionRoles other, TaggedSentence sentence, bool isPossessor) =>
        Clash(Suffers, other.Acts, sentence, isPossessor) || (!isPossessor && Clash(Acts, other.Suffers, sentence, isPossessor));

    private static bool Clash(IReadOnlyList<int> one, IReadOnlyList<int> two, TaggedSentence sentence, bool onlyForce) =>
        one.Any(at => two.Contains(at) && (!onlyForce || sentence.Events[at].Type is "ASSAULT"));
}
