using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Reads the places of an article: names and the places of events, with what the gazetteer knows of them.</summary>
/// <remarks>A place that nothing is known of is kept with its words alone.</remarks>
internal sealed class PlaceResolver
{
    private readonly CountryTable _countries;
    private readonly ArticleGroups _groups;
    private readonly PlaceRanker _ranker;
    private readonly PlaceFiller _filler;
    private readonly PlaceDescriptions _descriptions;
    private readonly PlaceSpans _spans;

    /// <summary>Takes the tables it looks places up in.</summary>
    public PlaceResolver(Gazetteer gazetteer, CountryTable countries, PlaceWeights weights)
    {
        _countries = countries;
        var finder = new CandidateFinder(gazetteer, countries);
        _groups = new ArticleGroups(finder);
        _spans = new PlaceSpans(finder);
        _ranker = new PlaceRanker(weights);
        _filler = new PlaceFiller(gazetteer, countries);
        _descriptions = new PlaceDescriptions(countries);
    }

    /// <summary>The resolver over the tables that come with the program.</summary>
    public static PlaceResolver Default { get; } = new(Gazetteer.Default, CountryTable.Default, PlaceWeights.Default);

    /// <summary>The places of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="trees">The trees of its sentences.</param>
    public ArticlePlaces Read(TaggedDocument article, IReadOnlyList<SyntaxTree> trees)
    {
        string text = article.Document.Text;
        List<PlaceName> datelines = [.. Datelines.Read(article.Document)];
        List<PlaceMention> mentions = [.. datelines.Select(name => new PlaceMention(name.Span, name.Words, PlaceUse.Literal))];
        for (int s = 0; s < article.Sentences.Count; s++)
        {
            mentions.AddRange(Mentions(article.Sentences[s], trees[s], text).Where(mention => !datelines.Exists(name => name.Span.Overlaps(mention.Span))));
        }

        mentions.Sort((left, right) => left.Span.CompareTo(right.Span));

        var names = mentions.Where(mention => mention.Text.Any(char.IsUpper))
            .Select(mention => new PlaceName(mention.Span, mention.Text, datelines.Exists(name => name.Span == mention.Span)));
        var persons = article.Sentences.SelectMany(sentence => sentence.Names).Where(name => name.Kind == NameKind.Person).Select(name => name.Span.In(text));
        var evidence = _groups.Read(text, names, article.Document.Citation.Press, persons);
        _ranker.Rank(evidence);
        var found = new Dictionary<TextSpan, PlaceGroup>();
        foreach (var group in evidence.Groups)
        {
            foreach (var name in group.Names)
            {
                found[name.Span] = group;
            }
        }

        List<PlaceMention> places = [];
        foreach (var mention in mentions)
        {
            places.Add(found.GetValueOrDefault(mention.Span) is { Best: { } best } group
                ? _filler.Fill(mention, best, Math.Round(group.Probability, 3))
                : _descriptions.Resolve(mention, places));
        }

        SurroundingPlace.Fill(places, evidence.Groups, text, _filler);

        return new ArticlePlaces(places, text, _descriptions);
    }

    private IEnumerable<PlaceMention> Mentions(TaggedSentence sentence, SyntaxTree tree, string text)
    {
        var spans = _spans.Read(sentence, text);
        foreach (var role in sentence.Events.SelectMany(reading => reading.Roles).Where(role => role.Kind == RoleKind.Place && role.Span.Length > 0))
        {
            // "the border" is a place without a name; "Kalbajar district" is known by the name in it.
            if (!spans.Exists(role.Span.Overlaps))
            {
                spans.Add(role.Span);
            }
        }

        foreach (var span in spans.Order())
        {
            string words = span.In(text);
            bool standsForState = _countries.FindExact(words) is { Kind: CountryNameKind.Name or CountryNameKind.Capital or CountryNameKind.Seat };
            yield return new PlaceMention(span, words, PlaceUses.Of(span, sentence, tree, standsForState));
        }
    }
}
