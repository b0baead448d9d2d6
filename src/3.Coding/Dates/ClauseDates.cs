using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>The dates of one sentence by the words they hang on, and which of them goes for an act.</summary>
/// <remarks>A time goes for the clause it stands in, for what is told side by side with it or in its course, and for what it is the
/// object or the place of: "opened fire on Monday, killing two", "carried out an attack on Sunday".</remarks>
internal sealed class ClauseDates
{
    private readonly TaggedSentence _sentence;
    private readonly SyntaxTree _tree;
    private readonly string _text;
    private readonly Dictionary<int, EventDate> _dates = [];

    /// <summary>Hangs the dates of a sentence on its words.</summary>
    public ClauseDates(TaggedSentence sentence, SyntaxTree tree, IReadOnlyList<DateMention> dates, string text)
    {
        (_sentence, _tree, _text) = (sentence, tree, text);
        foreach (var date in dates)
        {
            int time = tree.HeadOf(date.Span);
            if (time >= 0 && tree.Head(time) is >= 0 and var governor && !EventDateReader.IsOnlyBound(date.Span, date.Span, text)
                && EventDateReader.ToEventDate(date, date.Span) is { } told)
            {
                _dates.TryAdd(governor, told);
            }
        }
    }

    /// <summary>The date that the clause of an act gives it, or null.</summary>
    public EventDate? Of(EventReading reading)
    {
        int act = _tree.HeadOf(reading.Trigger);
        if (act < 0 || _dates.Count == 0)
        {
            return null;
        }

        int at = act;
        for (int step = 0; at >= 0 && step < _tree.Tokens.Count; step++)
        {
            if (At(at) is { } date)
            {
                return date;
            }

            // What is planned or only thought of takes no time but its own.
            at = reading.Status is EventStatus.Asserted or EventStatus.Denied ? Above(at, reading) : -1;
        }

        foreach (int child in _tree.Children(act))
        {
            if (_tree.Relation(child) is "advcl" && IsMeanwhile(child) && _dates.TryGetValue(child, out var date))
            {
                return date;
            }
        }

        return null;
    }

    // Its own time, or that behind the last of several verbs with one subject: "killed ten and wounded five on Thursday".
    private EventDate? At(int token)
    {
        if (_dates.TryGetValue(token, out var own))
        {
            return own;
        }

        foreach (int child in _tree.Children(token))
        {
            if (_tree.Relation(child) is "conj" && _tree.Tokens[child].PartOfSpeech is "VERB" && !StandsApart(child)
                && !_tree.Children(child).Any(below => _tree.Relation(below) is "nsubj") && _dates.TryGetValue(child, out var shared)
                && shared.Evidence is { } words && words.Start > _tree.Tokens[child].Span.End)
            {
                return shared;
            }
        }

        return null;
    }

    /// <summary>Whether a time stands in a clause that only describes something in the clause of an act: "lines restored last week were cut".</summary>
    public bool IsOfAnother(TextSpan time, TextSpan trigger)
    {
        int act = _tree.HeadOf(trigger), at = _tree.HeadOf(time);
        if (at < 0 || act < 0)
        {
            return false;
        }

        // "The drill ends on June 22": that is not when it is held.
        if (_tree.Head(at) is >= 0 and var verb && _tree.Head(act) == verb && _tree.Relation(act) is "nsubj" && IsEnding(verb))
        {
            return true;
        }

        HashSet<int> around = [.. _tree.Up(act)];
        return time.End <= trigger.Start && _tree.Up(at).TakeWhile(token => !around.Contains(token)).Skip(1)
            .Any(token => _tree.Tokens[token].PartOfSpeech is "VERB" && _tree.Relation(token) is "acl" && _tree.Head(token) != act);
    }

    // The word whose time is also the time of the word below it, or −1.
    private int Above(int token, EventReading reading)
    {
        int head = _tree.Head(token);
        if (head < 0)
        {
            return -1;
        }

        bool noun = _tree.Tokens[token].PartOfSpeech is "NOUN" && _tree.Tokens[head].PartOfSpeech is "VERB";
        bool shared = _tree.Relation(token) switch
        {
            "conj" => !StandsApart(token),
            "advcl" => IsMeanwhile(token),
            "xcomp" => true,
            "acl" => _tree.Tokens[token].Relation is "acl" && _tree.Tokens[head].PartOfSpeech is "NOUN" && !_tree.Governs(token, "mark", _ => true),
            "obj" or "nsubj" => noun && IsOfOneAct(head, reading) && !IsEnding(head),
            "obl" => noun && IsOfOneAct(head, reading) && !_tree.Governs(token, "case", lemma => lemma is not ("in" or "during" or "with" or "by")),
            "ccomp" or "parataxis" => IsSaying(head) && (EventDateReader.IsStatement(reading.Type) || IsGoingOn(token)),
            _ => false,
        };
        return shared ? head : -1;
    }

    // "Will visit", "had fired": another time than that of the verb beside it.
    private bool StandsApart(int verb) =>
        _tree.Children(verb).Any(child => _tree.Tokens[child].PartOfSpeech is "AUX"
            && (_tree.Tokens[child].Lemma is "will" or "would" || _tree.Tokens[child].Span.In(_text).Equals("had", StringComparison.OrdinalIgnoreCase)));

    // "Said on Friday that it was expelling": while he says it.
    private bool IsGoingOn(int verb) => _tree.Tokens[verb].Span.In(_text).EndsWith("ing", StringComparison.OrdinalIgnoreCase)
        && _tree.Governs(verb, "aux", lemma => lemma is "be") && !_tree.Governs(verb, "aux", lemma => lemma is "have");

    private bool IsMeanwhile(int clause) => !_tree.Governs(clause, "mark", lemma => lemma is not ("when" or "as" or "while"));

    // "Condemned an attack on Thursday": the day is that of the condemnation.
    private bool IsOfOneAct(int verb, EventReading reading) =>
        !IsSaying(verb) && !_sentence.Events.Any(other => other != reading && other.Type != reading.Type && _tree.HeadOf(other.Trigger) == verb);

    private bool IsEnding(int verb) => _tree.Tokens[verb].Lemma is "end" or "expire" or "conclude" or "finish";

    private bool IsSaying(int verb) => _sentence.Attributions.Any(said => said.Cue.Overlaps(_tree.Tokens[verb].Span));
}
