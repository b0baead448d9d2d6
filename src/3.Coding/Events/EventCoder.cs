using System.Globalization;
using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Turns what the tagger read in an article into resolved reports of events, with every layer they rest on.</summary>
/// <remarks>Safe to use from several threads at once. A field that cannot be read stays empty; the report stands without it.</remarks>
public sealed class EventCoder : IStage<TaggedDocument, CodedDocument>
{
    private readonly EntityBuilder _entities;
    private readonly AttributionReader _attributions;
    private readonly SideReader _sides;
    private readonly PlaceResolver _places;
    private readonly Codebook _codebook;
    private readonly SpanReader _reader;
    private readonly NameMender _names;

    internal EventCoder(EntityBuilder entities, ActorResolver actors, PlaceResolver places, Codebook codebook)
    {
        (_entities, _places, _codebook, _reader) = (entities, places, codebook, actors.Reader);
        _names = new NameMender(_reader.Items);
        _attributions = new AttributionReader(actors);
        _sides = new SideReader(actors);
    }

    /// <summary>The coder over the tables that come with the program.</summary>
    public static EventCoder Default { get; } = new(EntityBuilder.Default, ActorResolver.Default, PlaceResolver.Default, Codebook.Default);

    /// <inheritdoc/>
    public CodedDocument Run(TaggedDocument input, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        input = _names.Mend(input);
        string text = input.Document.Text;
        List<SyntaxTree> trees = [.. input.Sentences.Select(sentence => new SyntaxTree(sentence))];
        var places = _places.Read(input, trees);
        var context = new ArticleContext(input, places.All, _reader);
        var entities = context.Fill(_entities.Build(input, context.Home));
        var dates = DateReader.Read(input);
        var statements = _attributions.Read(input, entities);
        var when = new EventDates(input, trees, dates);

        List<CountMention> people = [];
        List<EventMention> events = [];
        for (int s = 0; s < input.Sentences.Count; s++)
        {
            cancel.ThrowIfCancellationRequested();
            var sentence = input.Sentences[s];
            people.AddRange(CountFinder.Find(sentence, text));
            List<EventMention> own = [];
            for (int i = 0; i < sentence.Events.Count; i++)
            {
                if (Code(sentence.Events[i], sentence, trees[s], when.Of(s, i), places, statements, entities) is { } coded)
                {
                    own.Add(coded);
                }
            }

            events.AddRange(EventMerger.Merge([.. own.OrderBy(coded => coded.Trigger)], trees[s]));
        }

        events = context.Fill(events, entities);
        return new CodedDocument(input.Document, entities.Entities, places.All, dates, Counts(people, events), statements.All, events);
    }

    private EventMention? Code(
        EventReading reading, TaggedSentence sentence, SyntaxTree tree, EventDate? date, ArticlePlaces places,
        DocumentAttributions statements, DocumentEntities entities)
    {
        // The codebook decides what is an event: a type it does not know has neither quad class nor score.
        if (_codebook.FindEvent(reading.Type) is not { } type)
        {
            return null;
        }

        var document = entities.Document.Document;
        var speakers = statements.Around(reading.Trigger);
        string? mode = reading.Mode is { } read && type.FindMode(read) is not null ? read : null;
        return new EventMention
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}:{reading.Trigger.Start}"),
            SentenceIndex = sentence.Sentence.Index,
            Trigger = reading.Trigger,
            Type = type.Code,
            Modes = mode is null ? [] : [mode],
            Contexts = [.. reading.Contexts.Where(context => _codebook.FindContext(context) is not null).Distinct(StringComparer.Ordinal)],
            QuadCode = type.Quad,
            Scale = type.ScaleOf(mode),
            Actors = _sides.Read(reading, RoleKind.Actor, sentence, tree, entities, speakers),
            Recipients = _sides.Read(reading, RoleKind.Recipient, sentence, tree, entities, speakers),
            Date = date,
            UnresolvedTime = date is null ? reading.Roles.FirstOrDefault(role => role.Kind == RoleKind.Time)?.Span : null,
            Place = EventPlaceReader.Read(reading, sentence, tree, places),
            Tolls = EventTolls.Read(reading, sentence, document.Text),
            Status = StatusRules.Settle(new StatusQuestion(reading, tree, document.Text, speakers, date, document.Citation.Published)),
            Attribution = speakers,
            Confidence = Confidence(reading),
        };
    }

    // The one place where a record's confidence is made.
    private static double Confidence(EventReading reading) => Math.Clamp(reading.Probability, 0, 1);

    // What became of people says more than that they are people: a toll takes the place of a bare number it shares words with.
    private static List<CountMention> Counts(List<CountMention> people, List<EventMention> events)
    {
        List<CountMention> tolls = [];
        HashSet<(TextSpan, CountUnit)> seen = [];
        foreach (var toll in events.SelectMany(coded => coded.Tolls))
        {
            if (seen.Add((toll.Span, toll.Unit)))
            {
                tolls.Add(toll);
            }
        }

        var bare = people.Where(count => !tolls.Exists(toll => toll.Span.Overlaps(count.Span)));
        return [.. tolls.Concat(bare).OrderBy(count => count.Span).ThenBy(count => count.Unit)];
    }
}
