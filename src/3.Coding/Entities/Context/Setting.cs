using System.Globalization;
using Dragoman.Model;

namespace Dragoman.Coding;

/// <summary>Where an article plays: the country of each sentence, as far as its places tell, and the country that the article is at home in.</summary>
internal sealed class Setting
{
    private const int Onlooker = 5;
    private const int Clear = 2;

    private readonly string?[] _scenes;
    private readonly string?[] _direct;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly List<(TextSpan Span, string Code)> _places = [];

    /// <summary>Reads the setting of an article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="sentences">Its sentences' words.</param>
    /// <param name="items">The finder of country words.</param>
    /// <param name="places">The places as resolved.</param>
    public Setting(TaggedDocument document, IReadOnlyList<SentenceWords> sentences, SpanItems items, IReadOnlyList<PlaceMention> places)
    {
        var text = document.Document.Text;
        foreach (var (name, code) in StatedPlaces.Find(sentences, items, text))
        {
            _known[name] = code;
        }

        foreach (var place in places.OrderBy(place => place.Span))
        {
            if ((_known.GetValueOrDefault(Folding.Key(place.Text)) ?? place.CountryCode) is { } code)
            {
                _known.TryAdd(Folding.Key(place.Text), code);
                if (place.Use == PlaceUse.Literal)
                {
                    _places.Add((place.Span, code));
                }
            }
        }

        Countries = Mentioned(sentences, items);
        (Home, IsAbroad) = FindHome(document, items);
        _direct = new string?[sentences.Count];
        _scenes = new string?[sentences.Count];
        for (var index = 0; index < sentences.Count; index++)
        {
            var sentence = sentences[index].Sentence;
            _direct[index] = Direct(sentences[index]);
            _scenes[index] = _direct[index]
                ?? (index > 0 && sentences[index - 1].Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph ? _scenes[index - 1] : null);
        }
    }

    /// <summary>The countries that the article names, with how often, in order of first mention.</summary>
    public IReadOnlyList<(string Code, int Count)> Countries { get; }

    /// <summary>The country in which bodies and people without a country are to be looked for, or null where none is likelier than another.</summary>
    public string? Home { get; }

    /// <summary>Whether the article speaks of no country more often than of <see cref="Home"/>.</summary>
    public bool IsAboutHome =>
        Home is not null && Countries.All(country => country.Count <= Countries.FirstOrDefault(home => home.Code == Home).Count);

    /// <summary>Whether the dateline tells <see cref="Home"/>.</summary>
    public bool IsDated { get; private set; }

    /// <summary>Whether <see cref="Home"/> is not the country of the outlet's press.</summary>
    public bool IsAbroad { get; }

    /// <summary>The country where a sentence plays: its own places, else those of the sentences before in its paragraph. Null where none tells.</summary>
    public string? SceneOf(int sentence) => _scenes[sentence];

    /// <summary>The country that the sentence's own places tell, or null.</summary>
    public string? PlaceOf(int sentence) => _direct[sentence];

    /// <summary>The country of a place named inside these words, or null.</summary>
    public string? Within(TextSpan span, TaggedSentence sentence, string text)
    {
        foreach (var name in sentence.Names)
        {
            if (name.Kind != NameKind.Person && span.Contains(name.Span) && (Known(name.Span.In(text)) ?? (name.Kind == NameKind.Organisation ? First(name.Span.In(text)) : null)) is { } code)
            {
                return code;
            }
        }

        return null;
    }

    // "Riga Regional Court" is where Riga is.
    private string? First(string name)
    {
        var words = name.Split(' ');
        return words.Length < 2 ? null : Known(words[0] + " " + words[1]) ?? Known(words[0]);
    }

    /// <summary>The country of a place by its name, or null.</summary>
    public string? Known(string name) => _known.GetValueOrDefault(Folding.Key(name));

    private static List<(string Code, int Count)> Mentioned(IReadOnlyList<SentenceWords> sentences, SpanItems items)
    {
        var order = new List<string>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in sentences)
        {
            for (var at = 0; at < words.Count; at++)
            {
                if (items.At(words, at, words.Count) is not { } item)
                {
                    continue;
                }

                if (item.Country is { } match)
                {
                    var code = match.Country.Alpha3;
                    if (!counts.TryGetValue(code, out var count))
                    {
                        order.Add(code);
                    }

                    counts[code] = count + 1;
                }

                at = item.End - 1;
            }
        }

        return [.. order.Select(code => (code, counts[code]))];
    }

    // The dateline first; then the press, where the article speaks of its country or of no other; then the only country there is.
    private (string? Home, bool IsAbroad) FindHome(TaggedDocument document, SpanItems items)
    {
        var press = document.Document.Citation.Press;
        if (Dateline(document.Document, items) is { } dateline)
        {
            IsDated = true;
            return (dateline, press != dateline);
        }

        // A press that only names itself once looks on from outside.
        var most = Countries.Count == 0 ? 0 : Countries.Max(country => country.Count);
        if (press is not null && (Countries.Count == 0 || Countries.Any(country => country.Code == press && country.Count * Onlooker >= most)))
        {
            return (press, false);
        }

        return Countries.Count > 0 && Countries.Count(country => country.Count * Clear >= most) == 1
            ? (Countries.First(country => country.Count == most).Code, true)
            : (null, true);
    }

    private string? Dateline(Document document, SpanItems items)
    {
        if (document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Dateline) is not { } block)
        {
            return Capitals(document, items);
        }

        var line = block.Span.In(document.Text);
        foreach (var part in line.Split(',', '(', '–', '—', ':').Select(part => part.Trim(' ', '-', '.')).Reverse())
        {
            if (part.Length > 0 && (items.CountryOf(part) ?? items.CountryOf(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(part.ToLowerInvariant()))) is { } code)
            {
                return code;
            }
        }

        return _known.GetValueOrDefault(Folding.Key(line.Split(',', '(', '–', '—', ':')[0].Trim()));
    }

    // A first paragraph that begins with a capital city in capitals, whatever follows it: "LA PAZ, May 3".
    private static string? Capitals(Document document, SpanItems items)
    {
        if (document.Sentences.FirstOrDefault(sentence => sentence.Block == BlockKind.Body) is not { } first)
        {
            return null;
        }

        var line = first.Span.In(document.Text);
        var end = line.AsSpan().IndexOfAny(",(–—");
        var place = end is > 2 and < 30 ? line[..end].Trim() : "";
        return place.Length > 2 && place.All(letter => char.IsUpper(letter) || letter is ' ' or '-' or '\'')
            ? items.CountryOf(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(place.ToLowerInvariant()))
            : null;
    }

    // "in", "near", not "towards the border with".
    private static bool IsWhere(SentenceWords words, TextSpan span)
    {
        var at = words.Range(span).Start - 1;
        while (at >= 0 && words.IsTag(at, "DET", "ADJ"))
        {
            at--;
        }

        return words.Is(at, "in", "at", "near", "outside", "inside", "around", "across", "over")
            || (words.Is(at, "of") && words.Is(at - 1, "city", "town", "village", "district", "province", "region", "port", "exclave", "state", "island"));
    }

    // "…, she told reporters in Muscat": what is told of need not have happened there.
    private static bool IsWhereSomebodySpoke(TaggedSentence sentence, TextSpan place) =>
        sentence.Attributions.Count > 0 && !sentence.Attributions.Any(said => said.Content.Any(piece => piece.Contains(place)));

    // The places of its events; where somebody spoke tells nothing.
    private string? Direct(SentenceWords words)
    {
        var sentence = words.Sentence;
        var roles = sentence.Events.SelectMany(reading => reading.Roles).Where(role => role.Kind == RoleKind.Place).ToList();
        string? any = null;
        foreach (var (span, code) in _places)
        {
            if (!sentence.Sentence.Span.Contains(span))
            {
                continue;
            }

            if (roles.Exists(role => role.Span.Overlaps(span)))
            {
                return code;
            }

            any ??= IsWhere(words, span) && !IsWhereSomebodySpoke(sentence, span) ? code : null;
        }

        return any;
    }
}
