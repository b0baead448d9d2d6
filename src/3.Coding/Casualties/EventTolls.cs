using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads what became of people in an event.</summary>
internal static class EventTolls
{
    /// <summary>The event's tolls in reading order, at most one for each unit: the widest reading, since a part never adds.</summary>
    public static List<CountMention> Read(EventReading reading, TaggedSentence sentence, string text)
    {
        List<CountMention> tolls = [];
        foreach (var role in reading.Roles)
        {
            if (UnitOf(role.Kind) is { } unit && role.Span.Length > 0 && sentence.Sentence.Span.Contains(role.Span)
                && TellsOfPeople(role.Span, sentence) && !Ages.Is(role.Span, sentence.Tokens))
            {
                tolls.Add(TollReader.Read(role.Span, sentence, text, unit));
            }
        }

        return [.. tolls.GroupBy(toll => toll.Unit).Select(group => group.OrderByDescending(Size).ThenBy(toll => toll.Span).First()).OrderBy(toll => toll.Span)];
    }

    // A mere "around" or "after" is no number of anybody.
    private static bool TellsOfPeople(TextSpan span, TaggedSentence sentence) =>
        sentence.Tokens.Any(token => token.Span.Overlaps(span) && token.PartOfSpeech is not ("ADV" or "ADP" or "PUNCT" or "AUX" or "SCONJ" or "CCONJ" or "PART"));

    private static long Size(CountMention toll) => toll.Value ?? toll.Low ?? toll.High ?? -1;

    private static CountUnit? UnitOf(RoleKind kind) => kind switch
    {
        RoleKind.Dead => CountUnit.Dead,
        RoleKind.Injured => CountUnit.Injured,
        RoleKind.Arrested => CountUnit.Arrested,
        RoleKind.Abducted => CountUnit.Abducted,
        RoleKind.Displaced => CountUnit.Displaced,
        RoleKind.Missing => CountUnit.Missing,
        _ => null,
    };
}
