using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Finds for an act without a day the same act where the article tells it with one.</summary>
/// <remarks>Acts of one type are taken for one by what they share: the word, who, to whom, where. Of two days that fit alike none is taken.</remarks>
/// <param name="trees">The trees of its sentences.</param>
internal sealed class EventDatesRetold(IReadOnlyList<SyntaxTree> trees)
{
    private const int StemLength = 4;

    // A shared word of the act counts as much as two of its sides.
    private const int WordWeight = 2;

    private readonly List<(int Sentence, EventReading Reading, EventDate Date)> _dated = [];

    /// <summary>Adds an act with its day.</summary>
    public void Add(int sentence, EventReading reading, EventDate date) => _dated.Add((sentence, reading, date));

    /// <summary>The day of the act told elsewhere that an act shares most with, or null.</summary>
    /// <param name="sentence">Index of the sentence of the act without a day.</param>
    /// <param name="reading">The act.</param>
    /// <param name="least">How much the two must share at least.</param>
    public EventDate? Find(int sentence, EventReading reading, int least)
    {
        int best = least - 1;
        EventDate? found = null;
        bool tied = false;
        foreach (var (other, dated, date) in _dated)
        {
            if (!MayBeOne(reading, dated) || IsElsewhere(reading, sentence, other, dated))
            {
                continue;
            }

            int shared = Shared(sentence, reading, other, dated);
            if (shared > best)
            {
                (best, found, tied) = (shared, date, false);
            }
            else if (shared == best && found is not null && found.Start != date.Start)
            {
                tied = true;
            }
        }

        return tied ? null : found;
    }

    // A withdrawal is no release, though both are of one type.
    private static bool MayBeOne(EventReading reading, EventReading dated) =>
        dated != reading && dated.Type == reading.Type
        && (reading.Mode is null || dated.Mode is null || reading.Mode == dated.Mode || reading.Type is not "RETREAT");

    private int Shared(int s, EventReading reading, int other, EventReading dated)
    {
        int shared = Stem(s, reading.Trigger) is { } word && word == Stem(other, dated.Trigger) ? WordWeight : 0;
        foreach (var kind in new[] { RoleKind.Actor, RoleKind.Recipient, RoleKind.Place })
        {
            shared += Stems(s, reading, kind).Overlaps(Stems(other, dated, kind)) ? 1 : 0;
        }

        return shared;
    }

    private HashSet<string> Stems(int s, EventReading reading, RoleKind kind, bool named = false)
    {
        HashSet<string> stems = new(StringComparer.Ordinal);
        foreach (var role in reading.Roles.Where(role => role.Kind == kind))
        {
            stems.UnionWith(trees[s].Tokens
                .Where(token => (token.PartOfSpeech is "PROPN" || (!named && token.PartOfSpeech is "NOUN" or "ADJ")) && role.Span.Contains(token.Span))
                .Select(token => Stem(token.Lemma)));
        }

        return stems;
    }

    private string? Stem(int s, TextSpan trigger) => trees[s].HeadOf(trigger) is >= 0 and var token ? Stem(trees[s].Tokens[token].Lemma) : null;

    // "shell" and "shelling", "Armenia" and "Armenian" begin alike.
    private static string Stem(string lemma) => (lemma.Length > StemLength ? lemma[..StemLength] : lemma).ToLowerInvariant();

    /// <summary>The one day of all acts of a type, or null where there are several or none.</summary>
    /// <param name="reading">The act without a day.</param>
    /// <param name="sentence">Index of the sentence that must tell them; all where negative.</param>
    public EventDate? Only(EventReading reading, int sentence = -1)
    {
        var days = _dated
            .Where(told => MayBeOne(reading, told.Reading) && (sentence < 0 || told.Sentence == sentence))
            .Select(told => told.Date).ToList();
        return days.Count > 0 && days.TrueForAll(day => day.Start == days[0].Start) ? days[0] : null;
    }

    /// <summary>Whether an act has a named place that no dated act of its type shares, where any of them tells its place.</summary>
    /// <param name="reading">The act without a day.</param>
    /// <param name="sentence">Index of its sentence.</param>
    public bool IsElsewhere(EventReading reading, int sentence)
    {
        var told = _dated.Where(told => MayBeOne(reading, told.Reading) && Stems(told.Sentence, told.Reading, RoleKind.Place).Count > 0).ToList();
        return told.Count > 0 && told.TrueForAll(told => IsElsewhere(reading, sentence, told.Sentence, told.Reading));
    }

    // The place that one act names is neither place nor target of the other: "a strike on Ganja" is not what began in the region.
    private bool IsElsewhere(EventReading reading, int sentence, int other, EventReading dated)
    {
        var place = Stems(sentence, reading, RoleKind.Place, named: true);
        return place.Count > 0 && !place.Overlaps(Stems(other, dated, RoleKind.Place, named: true)) && !place.Overlaps(Stems(other, dated, RoleKind.Recipient, named: true));
    }

    /// <summary>The day of the last act of a type that was told before a word, or null.</summary>
    /// <param name="reading">The act without a day.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="first">Index of the first sentence that may tell the other.</param>
    public EventDate? Nearest(EventReading reading, int sentence, int first) => _dated
        .Where(told => MayBeOne(reading, told.Reading) && told.Sentence >= first && told.Sentence <= sentence && told.Reading.Trigger.End <= reading.Trigger.Start)
        .Select(told => told.Date).LastOrDefault();
}
