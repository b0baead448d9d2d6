using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Dates the events of an article: from their own words, their clause, the same act told elsewhere, else the story so far.</summary>
/// <remarks>
/// In this order: the time that the reader gives an event or that its clause holds; an act told side by side; the same act told
/// elsewhere with its day (the same word or sides); for deeds, the main clause of the sentence before in the same paragraph; for the
/// headline the first sentence, for a denial what was told just before; the one day that the article tells of its kind of act.
/// Taken over are only days of these weeks, by what happened or is denied, never by what has a time of its own.
/// </remarks>
internal sealed class EventDates
{
    private const int RecentDays = 60;
    private const int StrongLikeness = 3;
    private const int WeakLikeness = 2;
    private const int Near = 2;

    private readonly TaggedDocument _document;
    private readonly IReadOnlyList<SyntaxTree> _trees;
    private readonly Dictionary<(int Sentence, int Event), EventDate> _dates = [];
    private readonly List<List<DateMention>> _mentions = [];
    private readonly List<ClauseDates> _clauses = [];

    private EventDate? _lastDeed;

    /// <summary>Dates all events of an article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="trees">The trees of its sentences.</param>
    /// <param name="dates">Its time expressions in reading order.</param>
    public EventDates(TaggedDocument document, IReadOnlyList<SyntaxTree> trees, IReadOnlyList<DateMention> dates)
    {
        (_document, _trees) = (document, trees);
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            _mentions.Add([.. dates.Where(date => date.Span.Overlaps(document.Sentences[s].Sentence.Span))]);
            _clauses.Add(new ClauseDates(document.Sentences[s], trees[s], _mentions[s], document.Document.Text));
            ReadOwn(s);
            ReadBeside(s);
        }

        Retell(StrongLikeness);
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            Inherit(s);
            Remember(s);
        }

        TakeFromNear();
        Retell(WeakLikeness);
        TakeTheOnlyDay();
        TakeFromBefore();
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            ReadBeside(s, onlyDeeds: true);
        }
    }

    /// <summary>The date of an event, or null.</summary>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="index">Its index among the sentence's events.</param>
    public EventDate? Of(int sentence, int index) => _dates.GetValueOrDefault((sentence, index));

    private void ReadOwn(int s)
    {
        var sentence = _document.Sentences[s];
        for (int i = 0; i < sentence.Events.Count; i++)
        {
            if (EventDateReader.Read(sentence.Events[i], _clauses[s], _mentions[s], _document.Document.Text) is { } date)
            {
                _dates[(s, i)] = date;
            }
        }
    }

    // "Shelled the town on Sunday, killing two and seizing the bridge": one time for all.
    private void ReadBeside(int s, bool onlyDeeds = false)
    {
        var events = _document.Sentences[s].Events;
        for (int i = 0; i < events.Count; i++)
        {
            if (_dates.ContainsKey((s, i)) || !Happened(events[i]) || HasOwnTime(s, events[i]) || (onlyDeeds && !IsDeed(events[i].Type)))
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

    // The same act told elsewhere with its day.
    private void Retell(int least)
    {
        var told = Told();
        ForUndated((s, reading) => told.Find(s, reading, least));
    }

    // What the headline tells, the first sentence tells again with its day; what is denied was told just before.
    private void TakeFromNear()
    {
        var told = Told();
        int lede = Enumerable.Range(0, _document.Sentences.Count).FirstOrDefault(s => _document.Sentences[s].Sentence.Block == BlockKind.Body, -1);
        ForUndated((s, reading) =>
            _document.Sentences[s].Sentence.Block == BlockKind.Headline ? IsVerb(s, reading) ? told.Only(reading, lede) : null
            : reading.Status == EventStatus.Denied ? told.Nearest(reading, s, s - Near)
            : null);
    }

    // "The attack", or a deed of the only day that the article tells of its kind.
    private void TakeTheOnlyDay()
    {
        var told = Told();
        ForUndated((s, reading) =>
            _document.Sentences[s].Sentence.Block == BlockKind.Headline || IsNamedAgain(s, reading)
            || (IsDeed(reading.Type) && Happened(reading) && !told.IsElsewhere(reading, s))
                ? told.Only(reading)
                : null);
    }

    // "They struck houses": what the sentence before tells of the same kind, when days are several.
    private void TakeFromBefore()
    {
        var told = Told();
        ForUndated((s, reading) => IsDeed(reading.Type) && Happened(reading) && IsVerb(s, reading) ? told.Nearest(reading, s - 1, s - 1) : null);
    }

    private EventDatesRetold Told()
    {
        var told = new EventDatesRetold(_trees);
        foreach (var ((s, i), date) in _dates.OrderBy(pair => pair.Key))
        {
            if (_document.Sentences[s].Events[i] is { Status: EventStatus.Asserted or EventStatus.Denied } reading && IsRecent(date))
            {
                told.Add(s, reading, date);
            }
        }

        return told;
    }

    private void ForUndated(Func<int, EventReading, EventDate?> find)
    {
        for (int s = 0; s < _document.Sentences.Count; s++)
        {
            var events = _document.Sentences[s].Events;
            for (int i = 0; i < events.Count; i++)
            {
                if (events[i].Status is EventStatus.Asserted or EventStatus.Denied && !_dates.ContainsKey((s, i)) && !HasOwnTime(s, events[i])
                    && find(s, events[i]) is { } date)
                {
                    _dates[(s, i)] = date with { Basis = DateBasis.Inherited };
                }
            }
        }
    }

    // A time of its own that could not be read leaves nothing to take over.
    private bool HasOwnTime(int s, EventReading reading) =>
        reading.Roles.Any(role => role.Kind == RoleKind.Time
            && (_mentions[s].Exists(date => date.Span.Overlaps(role.Span) && !_clauses[s].IsOfAnother(date.Span, reading.Trigger))
                || DayHours.AreOfAnotherDay(LexemeReader.Over(_document.Document.Text, role.Span))));

    private void Inherit(int s)
    {
        var sentence = _document.Sentences[s];
        for (int i = 0; i < sentence.Events.Count; i++)
        {
            var reading = sentence.Events[i];
            if (_dates.ContainsKey((s, i)) || !Happened(reading) || HasOwnTime(s, reading))
            {
                continue;
            }

            var source = AtThatHour(s, reading) ?? (_mentions[s].Exists(date => IsFree(s, date)) ? null : Before(s, reading));
            if (source is { } date)
            {
                _dates[(s, i)] = date with { Basis = DateBasis.Inherited };
            }
        }
    }

    // A date that is not spoken for by another event of the sentence.
    private bool IsFree(int s, DateMention date) =>
        (date.Value is not null || date.From is not null)
        && !_document.Sentences[s].Events.Any(other => other.Roles.Any(role => role.Kind == RoleKind.Time && role.Span.Overlaps(date.Span)));

    // The last dated deed of the sentence before, in the same paragraph.
    private EventDate? Before(int s, EventReading reading)
    {
        if (IsPastPerfect(reading.Trigger, _trees[s]))
        {
            return null;
        }

        int at = s - 1;
        while (at > 0 && at > s - Near && IsAside(at))
        {
            at--;
        }

        if (at < 0 || _document.Sentences[at] is not { Sentence.Block: BlockKind.Body } before
            || before.Sentence.Paragraph != _document.Sentences[s].Sentence.Paragraph)
        {
            return null;
        }

        // The story goes on from its main clause, not from what happened to those it speaks of.
        var last = Enumerable.Range(0, before.Events.Count)
            .Where(i => (IsDeed(before.Events[i].Type) || before.Events[i].Type is "CONCEDE" or "COOPERATE" or "CONSULT")
                && Happened(before.Events[i]) && Of(at, i) is { Start.Length: 10 })
            .OrderByDescending(i => Depth(at, before.Events[i])).ThenBy(i => i).LastOrDefault(-1);
        bool goesOn = last >= 0 && (IsDeed(reading.Type) || (reading.Type is "AGREE" or "CONCEDE" && before.Events[last].Type is "CONSULT"));
        return goesOn && Of(at, last) is { } date && IsRecent(date) ? date : null;
    }

    // What somebody says between two deeds: no act and no day in it.
    private bool IsAside(int s) => _mentions[s].Count == 0 && _document.Sentences[s].Events.All(reading => !IsDeed(reading.Type));

    private bool IsVerb(int s, EventReading reading) =>
        _trees[s].HeadOf(reading.Trigger) is >= 0 and var token && _trees[s].Tokens[token].PartOfSpeech is "VERB";

    private int Depth(int s, EventReading reading) => _trees[s].HeadOf(reading.Trigger) is >= 0 and var token ? _trees[s].Up(token).Count() : int.MaxValue;

    // "The attack", "this strike".
    private bool IsNamedAgain(int s, EventReading reading) =>
        _trees[s].HeadOf(reading.Trigger) is >= 0 and var trigger && _trees[s].Tokens[trigger].PartOfSpeech is "NOUN"
        && _trees[s].Governs(trigger, "det", lemma => lemma is "the" or "this" or "that" or "these");

    // "At midnight", "hours later": an hour of the day that the story told last.
    private EventDate? AtThatHour(int s, EventReading reading) =>
        IsDeed(reading.Type) && (Beside(s, reading) ?? _lastDeed) is { } last && IsRecent(last)
        && reading.Roles.FirstOrDefault(role => role.Kind == RoleKind.Time) is { } hour
        && DayHours.Are(LexemeReader.Over(_document.Document.Text, hour.Span)) && !IsPastPerfect(reading.Trigger, _trees[s])
            ? last
            : null;

    // The last deed with a day that the sentence tells before.
    private EventDate? Beside(int s, EventReading reading)
    {
        var events = _document.Sentences[s].Events;
        return Enumerable.Range(0, events.Count)
            .Where(i => events[i].Trigger.End <= reading.Trigger.Start && IsDeed(events[i].Type) && Happened(events[i]))
            .Select(i => Of(s, i)).LastOrDefault(date => date is { Start.Length: 10 });
    }

    private void Remember(int s)
    {
        var events = _document.Sentences[s].Events;
        for (int i = 0; i < events.Count; i++)
        {
            if (Happened(events[i]) && Of(s, i) is { Start.Length: 10 } date && IsDeed(events[i].Type))
            {
                _lastDeed = date;
            }
        }
    }

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
    private static bool IsDeed(string type) => !EventDateReader.IsStatement(type);
}
