using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Dates the events of an article: from their own words, from an act told beside them, else from the sentence before.</summary>
/// <remarks>
/// Taken over are only dates of acts that happened, and only by acts that happened: told next in the same paragraph and
/// of the same kind of deed, or named again ("the attack"), or told first in the headline.
/// </remarks>
internal sealed class EventDates
{
    private const int RecentDays = 60;

    private readonly TaggedDocument _document;
    private readonly IReadOnlyList<SyntaxTree> _trees;
    private readonly Dictionary<(int Sentence, int Event), EventDate> _dates = [];
    private readonly Dictionary<string, EventDate?> _only = new(StringComparer.Ordinal);

    private EventDate? _lastDeed;

    /// <summary>Dates all events of an article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="trees">The trees of its sentences.</param>
    /// <param name="dates">Its time expressions in reading order.</param>
    public EventDates(TaggedDocument document, IReadOnlyList<SyntaxTree> trees, IReadOnlyList<DateMention> dates)
    {
        (_document, _trees) = (document, trees);
        int next = 0;
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            var sentence = document.Sentences[s];
            List<DateMention> own = [];
            for (; next < dates.Count && dates[next].Span.Start < sentence.Sentence.Span.End; next++)
            {
                own.Add(dates[next]);
            }

            ReadOwn(s, own);
            ReadBeside(s);
            Inherit(s, own);
            Remember(s);
        }

        DateHeadlines();
    }

    /// <summary>The date of an event, or null.</summary>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="index">Its index among the sentence's events.</param>
    public EventDate? Of(int sentence, int index) => _dates.GetValueOrDefault((sentence, index));

    private void ReadOwn(int s, List<DateMention> dates)
    {
        var sentence = _document.Sentences[s];
        for (int i = 0; i < sentence.Events.Count; i++)
        {
            if (EventDateReader.Read(sentence.Events[i], sentence, _trees[s], dates, _document.Document.Text) is { } date)
            {
                _dates[(s, i)] = date;
            }
        }
    }

    // "Shelled the town on Sunday, killing two and seizing the bridge": one time for all.
    private void ReadBeside(int s)
    {
        var events = _document.Sentences[s].Events;
        for (int i = 0; i < events.Count; i++)
        {
            if (_dates.ContainsKey((s, i)) || !Happened(events[i]))
            {
                continue;
            }

            for (int other = 0; other < events.Count; other++)
            {
                if (other != i && Happened(events[other]) && _dates.TryGetValue((s, other), out var date)
                    && EventDateReader.ShareTime(events[i].Trigger, events[other].Trigger, _trees[s]))
                {
                    _dates[(s, i)] = date;
                    break;
                }
            }
        }
    }

    private void Inherit(int s, List<DateMention> dates)
    {
        var sentence = _document.Sentences[s];
        for (int i = 0; i < sentence.Events.Count; i++)
        {
            var reading = sentence.Events[i];
            if (_dates.ContainsKey((s, i)) || !Happened(reading))
            {
                continue;
            }

            var source = NamedAgain(s, reading) ?? AtThatHour(s, reading) ?? (dates.Exists(date => date.Value is not null || date.From is not null) ? null : Before(s, reading));
            if (source is { } date)
            {
                _dates[(s, i)] = date with { Basis = DateBasis.Inherited };
            }
        }
    }

    // The last dated deed of the sentence before, in the same paragraph.
    private EventDate? Before(int s, EventReading reading)
    {
        if (s == 0 || !IsDeed(reading.Type) || IsPastPerfect(reading.Trigger, _trees[s]) || _document.Sentences[s - 1] is not { Sentence.Block: BlockKind.Body } before
            || before.Sentence.Paragraph != _document.Sentences[s].Sentence.Paragraph)
        {
            return null;
        }

        for (int i = before.Events.Count - 1; i >= 0; i--)
        {
            if (IsDeed(before.Events[i].Type) && Happened(before.Events[i]) && Of(s - 1, i) is { Start.Length: 10 } date)
            {
                return IsRecent(date) ? date : null;
            }
        }

        return null;
    }

    // "The attack" is the one told before, if only one of its kind was dated.
    private EventDate? NamedAgain(int s, EventReading reading)
    {
        int trigger = _trees[s].HeadOf(reading.Trigger);
        if (trigger < 0 || _trees[s].Tokens[trigger].PartOfSpeech is not "NOUN" || !IsDeed(reading.Type)
            || !_trees[s].Governs(trigger, "det", lemma => lemma is "the" or "this" or "that" or "these"))
        {
            return null;
        }

        return _only.GetValueOrDefault(reading.Type);
    }

    // "At midnight", "hours later": an hour of the day that the story told last.
    private EventDate? AtThatHour(int s, EventReading reading) =>
        IsDeed(reading.Type) && _lastDeed is { } last && IsRecent(last)
        && reading.Roles.FirstOrDefault(role => role.Kind == RoleKind.Time) is { } hour
        && DayHours.Are(LexemeReader.Over(_document.Document.Text, hour.Span)) && !IsPastPerfect(reading.Trigger, _trees[s])
            ? last
            : null;

    // Keeps, by type, the one day told so far; two days for one type leave none to refer back to.
    private void Remember(int s)
    {
        var events = _document.Sentences[s].Events;
        for (int i = 0; i < events.Count; i++)
        {
            if (Happened(events[i]) && Of(s, i) is { } date)
            {
                _lastDeed = IsDeed(events[i].Type) && date.Start.Length == 10 ? date : _lastDeed;
                bool other = _only.TryGetValue(events[i].Type, out var known) && known?.Start != date.Start;
                _only[events[i].Type] = other ? null : known ?? date;
            }
        }
    }

    // What the headline tells, the first sentence tells again with its day.
    private void DateHeadlines()
    {
        for (int s = 0; s < _document.Sentences.Count && _document.Sentences[s].Sentence.Block == BlockKind.Headline; s++)
        {
            var events = _document.Sentences[s].Events;
            for (int i = 0; i < events.Count; i++)
            {
                if (Happened(events[i]) && !_dates.ContainsKey((s, i)) && Lede(s, events[i]) is { } date)
                {
                    _dates[(s, i)] = date with { Basis = DateBasis.Inherited };
                }
            }
        }
    }

    // One act of the kind here and there, or the same word: of two acts of one kind nothing tells which is meant.
    private EventDate? Lede(int headline, EventReading reading)
    {
        int lede = headline + 1;
        while (lede < _document.Sentences.Count && _document.Sentences[lede].Sentence.Block != BlockKind.Body)
        {
            lede++;
        }

        if (lede >= _document.Sentences.Count)
        {
            return null;
        }

        var events = _document.Sentences[lede].Events;
        var alike = Enumerable.Range(0, events.Count).Where(i => events[i].Type == reading.Type).ToList();
        bool single = alike.Count == 1 && _document.Sentences[headline].Events.Count(other => other.Type == reading.Type) == 1;
        var same = single ? alike : [.. alike.Where(i => Lemma(lede, events[i]) is { } lemma && lemma == Lemma(headline, reading))];
        return same.Count == 1 && Happened(events[same[0]]) ? Of(lede, same[0]) : null;
    }

    private string? Lemma(int s, EventReading reading) =>
        _trees[s].HeadOf(reading.Trigger) is >= 0 and var token ? _trees[s].Tokens[token].Lemma : null;

    // A story goes on from a day of these weeks; an older one was background.
    private bool IsRecent(EventDate date) =>
        _document.Document.Citation.Published is not { } today
        || (IsoDate.FirstDay(date.Start) is { } day && today.DayNumber - day.DayNumber <= RecentDays);

    // "Had fired" goes back behind the day told last.
    private bool IsPastPerfect(TextSpan trigger, SyntaxTree tree) =>
        tree.HeadOf(trigger) is >= 0 and var verb && tree.Children(verb).Any(child =>
            tree.Tokens[child].Lemma is "have" && tree.Tokens[child].Span.In(_document.Document.Text).Equals("had", StringComparison.OrdinalIgnoreCase));

    private static bool Happened(EventReading reading) => reading.Status == EventStatus.Asserted;

    // A statement may be made at any time after the deed it speaks of.
    private static bool IsDeed(string type) =>
        type is "ASSAULT" or "COERCE" or "RETREAT" or "MOBILIZE" or "AID" or "PROTEST";
}
