using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Brings the mentions of a sentence and the sides of its events together: whoever acts or suffers is a mention, in full.</summary>
internal sealed class RoleMentions(SpanReader reader)
{
    /// <summary>The mentions with the events' sides among them, in reading order.</summary>
    public List<FoundMention> Join(List<FoundMention> found, SentenceWords words, int sentence, DateOnly? day)
    {
        var joined = found.ToList();
        foreach (var span in Sides(words.Sentence))
        {
            var (start, end) = words.Range(span);
            if (start == end || joined.Exists(mention => mention.Full == span) || IsOutside(words, start, end))
            {
                continue;
            }

            var head = Head(words, start, end);
            var town = words.Is(head, PlaceNouns) && words.Is(head + 1, "of")
                ? joined.FindIndex(mention => mention.Kind == NameKind.Place && mention.Start >= head + 2 && mention.End == end)
                : -1;
            var apposed = Apposed(joined, words, start, end, span, out var comma);
            if (apposed >= 0)
            {
                joined[apposed] = joined[apposed] with { Full = span, Apposition = joined[apposed].Apposition.End > 0 ? joined[apposed].Apposition : (start, comma) };
                continue;
            }

            var at = town >= 0 ? town : joined.FindIndex(mention => mention.Form != MentionForm.Pronoun && span.Contains(mention.Full)
                && mention.Start <= head && head < mention.End && mention.Reading.Bare is null);
            if (at >= 0)
            {
                joined[at] = joined[at] with { Full = span };
            }
            else if (!joined.Exists(mention => mention.Full.Contains(span)))
            {
                joined.Add(new FoundMention(sentence, start, end, MentionForm.Nominal, reader.Read(words, start, end, day), span)
                {
                    IsSide = true,
                    HeadAt = head,
                    IsSubject = words[head].Relation.StartsWith("nsubj", StringComparison.Ordinal),
                    IsPlural = (words.IsTag(head, "NOUN") || reader.Read(words, start, end, day) is { Role.Shape: RoleShape.Person or RoleShape.People, Person: null }) && (Plurals.Singular(words.Lower(head)) is not null
                        || !words[head].Lemma.Equals(words.Lower(head), StringComparison.OrdinalIgnoreCase)),
                });
            }
        }

        joined.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End));
        return joined;
    }

    // "The third, John Doe, a welder" is John Doe; "the men's employer, Acme" is Acme.
    private static int Apposed(List<FoundMention> joined, SentenceWords words, int start, int end, TextSpan span, out int comma)
    {
        comma = start;
        for (var at = start + 1; at < end - 1; at++)
        {
            if (words.Is(at, "and", "or", ";"))
            {
                return -1;
            }

            if (words.Is(at, ","))
            {
                comma = at;
                return joined.FindIndex(mention => mention.Form == MentionForm.Name && mention.Start == at + 1 && span.Contains(mention.Full)
                    && mention.Reading.Bare is null && (mention.End == end || words.Is(mention.End, ",")));
            }
        }

        return -1;
    }

    // "The village of Sotk" is Sotk.
    private static readonly string[] PlaceNouns = ["village", "town", "city", "port", "district", "province", "region", "island"];

    private static IEnumerable<TextSpan> Sides(TaggedSentence sentence) =>
        sentence.Events.SelectMany(reading => reading.Roles).Where(role => role.Kind is RoleKind.Actor or RoleKind.Recipient).Select(role => role.Span)
            .Concat(sentence.Attributions.Where(said => said.Source is not null).Select(said => said.Source!.Value))
            .Distinct().OrderByDescending(span => span.Length);

    // Pronouns have their own ways; the first person belongs to the speaker.
    private static bool IsOutside(SentenceWords words, int start, int end) =>
        words.Is(start, "we", "our", "us", "i", "my", "me") || (end == start + 1 && words.IsTag(start, "PRON", "DET"));

    private static int Head(SentenceWords words, int start, int end)
    {
        // "the Mainland Affairs Council (MAC)" is about the council.
        if (words.Is(end - 1, ")"))
        {
            var open = end - 1;
            while (open > start && !words.Is(open, "("))
            {
                open--;
            }

            end = open > start ? open : end;
        }

        var at = ContextWords.Head(words, start, end);
        return words.IsTag(at, "NOUN", "PROPN", "NUM", "ADJ", "PRON") ? at : end - 1;
    }
}
