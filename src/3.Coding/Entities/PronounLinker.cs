using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Gives third-person pronouns their antecedents: the nearest fitting subject before them.</summary>
internal sealed class PronounLinker(OwnQuotes quotes)
{
    // Older mentions are rarely meant.
    private const int Reach = 3;
    private const int SubjectWeight = 2;
    private const int SentenceWeight = 3;

    private const int ParallelWeight = 2;
    private const int SpeakerWeight = 3;
    private const int OwnWordsWeight = 3;
    private const int ReflexiveWeight = 3;

    private readonly List<(EntityDraft Draft, FoundMention Mention, MentionRoles Roles)> _before = [];

    /// <summary>Takes note of a mention that later pronouns may mean.</summary>
    /// <remarks>"I was a boy": what somebody is said to be is nobody else.</remarks>
    public void Note(EntityDraft draft, FoundMention mention, SentenceWords words)
    {
        if (words.Is(mention.Start, "every", "each", "any", "no", "nobody"))
        {
            return;
        }

        if (mention.Form == MentionForm.Name || !words.Sentence.Tokens.Any(token => token.Relation == "cop" && token.Head >= mention.Start && token.Head < mention.End))
        {
            quotes.Note(mention.Full, draft);
            _before.Add((draft, mention, MentionRoles.Of(mention.Full, words.Sentence)));
        }
    }

    /// <summary>The speaker of the quotation that a word stands in, or null.</summary>
    public EntityDraft? SpeakerOf(TextSpan word) => quotes.SpeakerOf(word);

    /// <summary>The antecedent, or null where none fits.</summary>
    public EntityDraft? Link(FoundMention pronoun, SentenceWords words)
    {
        EntityDraft? best = null;
        var bestScore = int.MinValue;
        var part = MentionRoles.Of(pronoun.Span, words.Sentence);
        var isPossessor = words.Is(pronoun.Start, "his", "her", "its", "their");
        var speaker = quotes.SpeakerOf(pronoun.Span);
        for (var index = _before.Count - 1; index >= 0; index--)
        {
            var (noted, mention, roles) = _before[index];
            var draft = noted.Root;
            var distance = pronoun.Sentence - mention.Sentence;
            if (distance > Reach)
            {
                break;
            }

            if (distance == 0 && (mention.End > pronoun.Start || mention.Full.Contains(pronoun.Span) || part.IsApart(roles, words.Sentence, isPossessor)))
            {
                continue;
            }

            if (distance == 0 && IsOwnObject(pronoun, mention, words))
            {
                continue;
            }

            if (speaker is not null && OwnQuotes.IsOwn(speaker, draft))
            {
                continue;
            }

            var fit = Fit(draft, mention, words.Lower(pronoun.Start));
            var score = fit - (distance * SentenceWeight) + (mention.IsSubject ? SubjectWeight : 0) + Parallel(part, roles)
                + (distance == 0 ? OwnWords(pronoun, mention, words) - Reflexive(pronoun, mention, words) : 0);
            if (fit >= 0 && score > bestScore)
            {
                (best, bestScore) = (draft, score);
            }
        }

        if (best is { Kind: EntityKind.Person })
        {
            best.IsWoman ??= words.Lower(pronoun.Start) switch
            {
                "she" or "her" or "hers" or "herself" => true,
                "he" or "him" or "his" or "himself" => false,
                _ => null,
            };
        }

        if (best is not null)
        {
            quotes.Note(pronoun.Span, best);
        }

        return best;
    }

    // Who acts goes on acting, who suffers goes on suffering; who spoke speaks again.
    private static int Parallel(MentionRoles pronoun, MentionRoles other) =>
        (pronoun.Suffers.Count == 0 && pronoun.Acts.Count > 0 && other.Acts.Count == 0 && other.Suffers.Count > 0 ? -1 : 0)
        + (pronoun.Suffers.Count > 0 && other.Suffers.Count > 0 ? ParallelWeight : 0)
        + (pronoun.Acts.Count > 0 && other.Acts.Count > 0 ? 1 : 0)
        + (pronoun.IsSource && other.IsSource ? SpeakerWeight : 0);

    // "She telephoned her": the object of a verb is not its subject.
    private static bool IsOwnObject(FoundMention pronoun, FoundMention mention, SentenceWords words)
    {
        if (words[pronoun.Start].Relation is not ("obj" or "iobj"))
        {
            return false;
        }

        var (start, end) = words.Range(mention.Full);
        for (var at = start; at < end; at++)
        {
            if (words[at].Relation.StartsWith("nsubj", StringComparison.Ordinal) && words[at].Head == words[pronoun.Start].Head)
            {
                return true;
            }
        }

        return false;
    }

    // Who acts on himself would be "himself": the object is seldom the subject of its own sentence, but in what somebody says.
    private static int Reflexive(FoundMention pronoun, FoundMention mention, SentenceWords words) =>
        mention.IsSubject && words[pronoun.Start].Relation is "obj" or "iobj"
        && !words.Sentence.Attributions.Any(said => said.Content.Any(piece => piece.Contains(pronoun.Span) && !piece.Contains(mention.Span)))
            ? ReflexiveWeight
            : 0;

    // "Ankara said it had not asked": the subject of what somebody says in his own sentence is himself.
    private static int OwnWords(FoundMention pronoun, FoundMention mention, SentenceWords words) =>
        words[pronoun.Start].Relation is "nsubj" or "nsubj:pass"
        && words.Sentence.Attributions.Any(said => said.Source is { } source && (source.Contains(mention.Span) || mention.Full.Contains(source))
            && said.Content.Any(piece => piece.Contains(pronoun.Span)))
            ? OwnWordsWeight
            : 0;

    // Below zero: cannot be meant.
    private static int Fit(EntityDraft draft, FoundMention mention, string pronoun)
    {
        switch (pronoun)
        {
            case "he" or "him" or "his" or "himself":
                return draft.Kind == EntityKind.Person && draft.IsWoman != true ? 1 : -1;
            case "she" or "her" or "hers" or "herself":
                return draft.Kind == EntityKind.Person && draft.IsWoman != false ? (draft.IsWoman == true ? 2 : 1) : -1;
            case "it" or "its" or "itself":
                return draft.Kind switch
                {
                    EntityKind.Organisation => 1,
                    EntityKind.Country => mention.Reading.Bare?.Kind is CountryNameKind.Adjective or CountryNameKind.Demonym ? 0 : 1,
                    EntityKind.Group => mention.IsPlural ? -1 : 1,
                    EntityKind.Other or EntityKind.Place when !mention.IsPlural && (mention.IsSide || mention.Form == MentionForm.Name) => 0,
                    _ => -1,
                };
            default:
                return draft.Kind switch
                {
                    EntityKind.Group when mention.Reading.Role?.Shape == RoleShape.Thing => 0,
                    EntityKind.Group => mention.IsPlural || draft.IsPlural ? 2 : 1,
                    EntityKind.Organisation => 0,
                    EntityKind.Person => mention.IsPlural ? 1 : -1,
                    _ => -1,
                };
        }
    }
}
